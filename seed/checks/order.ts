import { earliest, latest } from '../../schema/edtf.ts';
import type { Report } from '../report.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** Pairs of columns of which the first is never more than the second. */
const numbers = [
  ['meetingsAYearFrom', 'meetingsAYearTo'],
  ['seatLimitPreferred', 'seatLimitAbsolute'],
] as const;

/** Checks that what begins does so before it ends, and that what is least is no more than what is most. */
export function checkOrder(ordered: OrderedTable, report: Report): void {
  const [from, to] = [cellsOf(ordered.table, 'validFrom'), cellsOf(ordered.table, 'validTo')];
  const pairs = numbers.map(([least, most]) => ({
    least,
    most,
    leastOf: cellsOf(ordered.table, least),
    mostOf: cellsOf(ordered.table, most),
  }));
  for (const row of ordered.rows) {
    if ((earliest(from(row)) ?? -Infinity) > (latest(to(row)) ?? Infinity))
      report.fault(
        placeOf(ordered, row, 'validTo'),
        `It ends (${to(row)}) before it begins (${from(row)}).`,
        'Correct one of the two dates.',
      );
    for (const { least, most, leastOf, mostOf } of pairs)
      if (leastOf(row) !== '' && mostOf(row) !== '' && Number(leastOf(row)) > Number(mostOf(row)))
        report.fault(
          placeOf(ordered, row, most),
          `${most} (${mostOf(row)}) is less than ${least} (${leastOf(row)}).`,
          'Correct one of the two.',
        );
  }
}
