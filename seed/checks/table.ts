import type { Table } from '../../schema/register.ts';
import type { RegisterRow, RegisterTable } from '../register.ts';
import type { Place } from '../report.ts';

/** A table whose headings are in order: the cells of its rows stand in the order of the schema's columns. */
export interface OrderedTable {
  readonly table: Table;
  readonly file: string;
  readonly headings?: ReadonlyMap<string, string>;
  readonly letters?: ReadonlyMap<string, string>;
  readonly rows: readonly RegisterRow[];
}

type Placed = Pick<RegisterTable, 'file' | 'headings' | 'letters'>;

/** Where a cell or row of a table stands. */
export const placeOf = (table: Placed, row: RegisterRow, column?: string): Place => ({
  file: table.file,
  row: row.line,
  ...(row.path !== undefined && { path: row.path }),
  ...(column !== undefined && { column: table.headings?.get(column) ?? column }),
  ...cellAt(table, row.line, column),
});

/** Where the heading of a column stands, or would. */
export const headingPlaceOf = (table: Placed, column: string): Place => ({
  file: table.file,
  column,
  ...(table.letters?.has(column) && cellAt(table, 1, column)),
});

const cellAt = ({ letters }: Placed, line: number, column?: string): Pick<Place, 'cell'> =>
  letters ? { cell: `${letters.get(column ?? '') ?? 'A'}${line}` } : {};

/** A function from rows to the cell of one column: blank where the table has no such column. */
export function cellsOf({ columns }: Table, name: string): (row: RegisterRow) => string {
  const at = columns.findIndex((column) => column.name === name);
  return (row) => row.cells[at] ?? '';
}
