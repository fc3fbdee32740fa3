import { counted, statusOrder } from '../words.ts';
import type { SeatRow } from './seatRows.ts';

/**
 * How many seats there are: "7 seats" of what is, "24 proposed and 16 considered seats" of what may come. Seats of two
 * statuses are never added up: what is considered may stand instead of what is proposed.
 */
export const seatsInWords = (rows: readonly Pick<SeatRow, 'seat'>[]): string => {
  const counts = new Map<string, number>();
  for (const { seat } of rows) {
    const status = seat.status ?? 'existing';
    counts.set(status, (counts.get(status) ?? 0) + (seat.count ?? 1));
  }
  const parts = [...counts].sort(([a], [b]) => statusOrder.indexOf(a) - statusOrder.indexOf(b));
  const [[status, count] = ['existing', 0], ...others] = parts;
  if (others.length === 0 && status === 'existing') return counted(count, 'seat', 'seats');
  const said = parts.map(([word, many]) => `${many.toLocaleString('en-GB')} ${word}`);
  const last = said.pop() ?? '';
  const isOne = others.length === 0 && count === 1;
  return `${[said.join(', '), last].filter((part) => part !== '').join(' and ')} ${isOne ? 'seat' : 'seats'}`;
};
