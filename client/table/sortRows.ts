export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

type Cell = string | number;

/** Rows by one of their cells, numbers as numbers; equal ones stay in the order they came in. */
export const sortRows = <Row>(
  rows: readonly Row[],
  cell: (row: Row, column: string) => Cell,
  { column, descending }: Sorting,
): readonly Row[] => {
  const compare = (a: Cell, b: Cell): number =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'en-GB', { numeric: true, sensitivity: 'base' });
  return rows.toSorted((a, b) => (descending ? -1 : 1) * compare(cell(a, column), cell(b, column)));
};
