import type { FatiguePage } from './fatigueQuery.ts';

/** A bar of the distribution: how many carry this number of seats. */
export interface Bar {
  readonly seats: number;
  readonly count: number;
  /** Whether so many seats are more than the threshold. */
  readonly isBeyond: boolean;
  /** "7"; the last bar of a long row stands for all above it too: "35+". */
  readonly label: string;
}

/** Bars that a picture has at least room for, and how many are shown beyond the threshold. */
const room = 30;
const shownBeyond = 5;

/**
 * The distribution as bars, one for each number of seats from 1 to the most, so that gaps are seen as gaps; of a long row the
 * last bar holds all that is above it. A mean that lies between two numbers goes to the one above: who has one and a
 * half has more than one.
 */
export const barsOf = (distribution: FatiguePage['distribution'], maxSeats: number): readonly Bar[] => {
  const greatest = Math.ceil(Math.max(...distribution.map(({ seats }) => seats), 0));
  const last = Math.min(greatest, Math.max(room, Math.ceil(maxSeats) + shownBeyond));
  const counts = Array.from({ length: last }, () => 0);
  for (const { seats, count } of distribution) {
    const at = Math.min(Math.ceil(seats), last) - 1;
    counts[at] = (counts[at] ?? 0) + count;
  }
  return counts.map((count, at) => ({
    seats: at + 1,
    count,
    isBeyond: at + 1 > maxSeats,
    label: at + 1 === last && greatest > last ? `${String(last)}+` : String(at + 1),
  }));
};
