import type { Table } from '../../schema/register.ts';
import type { RegisterRow } from '../register.ts';
import type { Place } from '../report.ts';

/** A table whose headings are in order: the cells of its rows stand in the order of the schema's columns. */
export interface OrderedTable {
  readonly table: Table;
  readonly file: string;
  readonly rows: readonly RegisterRow[];
}

/** Where a cell or row of a table stands. */
export const placeOf = ({ file }: { readonly file: string }, row: RegisterRow, column?: string): Place => ({
  file,
  row: row.line,
  ...(row.path !== undefined && { path: row.path }),
  ...(column !== undefined && { column }),
});

/** A function from rows to the cell of one column: blank where the table has no such column. */
export function cellsOf({ columns }: Table, name: string): (row: RegisterRow) => string {
  const at = columns.findIndex((column) => column.name === name);
  return (row) => row.cells[at] ?? '';
}
