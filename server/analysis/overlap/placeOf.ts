import type { PairTable } from './pairs.ts';

/** Place of a pair of rows, the first of which is the lower, in a table; undefined where they share nothing. */
export function placeOf({ starts, b }: PairTable, one: number, other: number): number | undefined {
  const end = starts[one + 1] ?? 0;
  const at = firstFrom(starts[one] ?? 0, end, (place) => (b[place] ?? 0) >= other);
  return at < end && b[at] === other ? at : undefined;
}

/** The first row of the pair at a place. */
export const firstRowOf = ({ starts }: PairTable, place: number): number =>
  firstFrom(0, starts.length - 1, (row) => (starts[row + 1] ?? 0) > place);

/** The first of the whole numbers from `from` up to `end` that a condition holds for, which holds for all above it; else `end`. */
function firstFrom(from: number, end: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
