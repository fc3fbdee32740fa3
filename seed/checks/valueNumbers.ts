import { tables } from '../../schema/register.ts';
import type { Report } from '../report.ts';
import { wrongNumber } from './cells.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** Values that a column of partnerships states too, and which: their numbers keep to its range. */
const columnOf: ReadonlyMap<string, string> = new Map([
  ['seat limit (absolute)', 'seatLimitAbsolute'],
  ['seat limit (preferred)', 'seatLimitPreferred'],
  ['meetings a year', 'meetingsAYearTo'],
  ['hours a meeting', 'hoursAMeeting'],
]);

/** Checks that the number of a value is one that its subject's own column could hold: no board has a limit below one seat. */
export function checkValueNumbers(ordered: OrderedTable, report: Report): void {
  if (ordered.table.label !== 'Attribute') return;
  const columns = tables.find(({ label }) => label === 'Partnership')?.columns ?? [];
  const [attribute, number] = [cellsOf(ordered.table, 'attribute'), cellsOf(ordered.table, 'number')];
  for (const row of ordered.rows) {
    const column = columns.find(({ name }) => name === columnOf.get(attribute(row)));
    const wrong = column && number(row) !== '' && wrongNumber(column, number(row));
    if (wrong) report.fault(placeOf(ordered, row, 'number'), ...wrong);
  }
}
