import type { LandscapeRecord } from '../schema/landscape.ts';

/** One row as it was read: what stands in each column, blank where nothing does. */
export interface RegisterRow {
  /** Where it stands in its file: the line it starts on, 1 the heading. */
  readonly line: number;
  /** Where it stands in a file that has no lines to count, as JSON: `memberships[3]`. `line` then only puts rows in order. */
  readonly path?: string;
  /** In the order of the table's `columns`. */
  readonly cells: readonly string[];
}

/** One table as it was read, before anything is known to be right about it. */
export interface RegisterTable {
  /** Name of a table of `schema/register.ts`. */
  readonly name: string;
  /** What to call it in a message: a file, or the sheet of a workbook. */
  readonly file: string;
  readonly columns: readonly string[];
  /** What the source calls a column, where that is something else. */
  readonly headings?: ReadonlyMap<string, string>;
  /** In a sheet of a workbook, the letters that stand above each column. */
  readonly letters?: ReadonlyMap<string, string>;
  readonly rows: readonly RegisterRow[];
}

/** A register as text: what every format reads into and writes from. */
export interface Register {
  readonly record: LandscapeRecord;
  readonly tables: readonly RegisterTable[];
}
