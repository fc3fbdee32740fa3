import type { CsvSource, CsvTable } from './csvTable.ts';

/** Some rows of a list, and what the whole is. */
export interface Part<Row> {
  readonly revision: number;
  readonly total: number;
  readonly results: readonly Row[];
}

interface Options<Row> {
  /** The part that the page shows. */
  readonly shown: Part<Row>;
  readonly ask: (
    part: { readonly first: number; readonly offset: number },
    signal: AbortSignal,
  ) => Promise<Part<Row>>;
  readonly tableOf: (rows: readonly Row[]) => CsvTable;
}

/** Rows of one question: as many as a question may ask for whatever stands in a row. */
const first = 200;

/**
 * A list as a table to keep: as it stands where the page shows all of it, otherwise asked part by part when somebody wants
 * it. Rejects where it changes meanwhile, as by a new revision: a file never holds rows of two lists.
 */
export const wholeList = <Row>({ shown, ask, tableOf }: Options<Row>): CsvSource => {
  const { revision, total } = shown;
  if (shown.results.length === total) return () => tableOf(shown.results);
  const whole = async (signal: AbortSignal, told: (count: number) => void): Promise<CsvTable> => {
    const rows: Row[] = [];
    while (rows.length < total) {
      const part = await ask({ first, offset: rows.length }, signal);
      if (part.revision !== revision || part.total !== total || part.results.length === 0)
        throw new AnotherList();
      rows.push(...part.results);
      told(rows.length);
    }
    return tableOf(rows);
  };
  return { total, whole };
};

/** The list is no longer the one in sight. */
class AnotherList extends Error {
  constructor() {
    super('The list has changed meanwhile. Load the page anew and save again.');
    this.name = 'AnotherList';
  }
}
