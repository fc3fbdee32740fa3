import { itemsOf } from '../cells.ts';
import type { Report } from '../report.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** Checks that no seat is held on behalf of the very partnership that it is on. */
export function checkOwnSeats(ordered: OrderedTable, report: Report): void {
  if (ordered.table.label !== 'Seat') return;
  const [partnership, onBehalfOf] = [
    cellsOf(ordered.table, 'partnership'),
    cellsOf(ordered.table, 'onBehalfOf'),
  ];
  for (const row of ordered.rows) {
    const on = partnership(row);
    if (on === '' || !itemsOf(onBehalfOf(row)).includes(on)) continue;
    report.fault(
      placeOf(ordered, row, 'onBehalfOf'),
      `The seat is held on behalf of "${on}", the partnership that it is on.`,
      'Name the body that sends the holder, or leave the cell blank.',
    );
  }
}
