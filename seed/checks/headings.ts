import { tables } from '../../schema/register.ts';
import type { Table } from '../../schema/register.ts';
import type { RegisterTable } from '../register.ts';
import type { Report } from '../report.ts';
import { nearest } from './nearest.ts';
import { isPersonalHeading } from './personal.ts';
import { headingPlaceOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/**
 * Checks a table's headings and brings its columns into the schema's order; undefined where they cannot be made out.
 * Columns of telephone numbers and e-mail addresses are left out, with a notice.
 */
export function orderColumns(read: RegisterTable, report: Report): OrderedTable | undefined {
  const table = tables.find(({ name }) => name === read.name);
  if (!table) return undefined;
  const isKnown = checkUnknown(table, read, report);
  const isComplete = checkMissing(table, read, report);
  if (!isKnown || !isComplete) return undefined;
  const from = table.columns.map((column) => read.columns.indexOf(column.name));
  const isInOrder = from.length === read.columns.length && from.every((at, place) => at === place);
  const rows = read.rows.map((row) => {
    if (row.cells.length !== read.columns.length)
      report.fault(
        placeOf(read, row),
        `The row has ${row.cells.length} cells, the heading ${read.columns.length}.`,
        'Put a cell that has a comma in it in quotation marks, and leave cells blank where nothing is known.',
      );
    // Blanks around a cell say nothing. A row that has none and is in order stays the one it is.
    if (isInOrder && row.cells.length === from.length && row.cells.every((cell) => cell.trim() === cell))
      return row;
    return { ...row, cells: from.map((at) => (row.cells[at] ?? '').trim()) };
  });
  return { ...read, table, rows };
}

function checkUnknown(table: Table, read: RegisterTable, report: Report): boolean {
  const { columns } = read;
  const names = table.columns.map(({ name }) => name);
  const wrong = columns.filter((column, at) => {
    const place = headingPlaceOf(read, column);
    if (isPersonalHeading(column)) {
      report.notice(place, 'The column was left out: contact details are never imported.');
      return false;
    }
    if (names.includes(column) && columns.indexOf(column) === at) return false;
    const meant = nearest(column, names);
    if (names.includes(column))
      report.fault(place, 'There are two columns of this name.', 'Keep one of them.');
    else if (meant !== undefined) report.fault(place, 'The table has no such column.', `Call it ${meant}.`);
    else
      report.fault(
        place,
        'The table has no such column.',
        `Move what it says to the column note. The columns are ${names.join(', ')}.`,
      );
    return true;
  });
  return wrong.length === 0;
}

function checkMissing(table: Table, read: RegisterTable, report: Report): boolean {
  const missing = table.columns.filter(({ name, required }) => required && !read.columns.includes(name));
  for (const { name, says } of missing)
    report.fault(headingPlaceOf(read, name), 'The column is missing.', `Add it: ${says}`);
  return missing.length === 0;
}
