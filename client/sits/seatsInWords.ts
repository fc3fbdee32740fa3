import { seatCountsInWords } from './seatCountsInWords.ts';
import type { SeatRow } from './seatRows.ts';

/** How many seats there are, each as often as its count says: "7 seats", "24 proposed and 16 considered seats". */
export const seatsInWords = (rows: readonly Pick<SeatRow, 'seat'>[]): string => {
  const counts = new Map<string, number>();
  for (const { seat } of rows) {
    const status = seat.status ?? 'existing';
    counts.set(status, (counts.get(status) ?? 0) + (seat.count ?? 1));
  }
  return seatCountsInWords(counts);
};
