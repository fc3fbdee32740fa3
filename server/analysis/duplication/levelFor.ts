/** Steps in which wording is looked at where there are too many pairs. */
export const levels = 1000;

/** The lowest level from which on no more than `room` are counted, and how many those are. */
export function levelFor(
  counts: Float64Array,
  room: number,
): { readonly level: number; readonly kept: number } {
  let level = counts.length;
  let kept = 0;
  while (level > 0 && kept + (counts[level - 1] ?? 0) <= room) {
    level -= 1;
    kept += counts[level] ?? 0;
  }
  return { level, kept };
}
