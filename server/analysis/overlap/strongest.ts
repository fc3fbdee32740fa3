/**
 * The first `most` of the whole numbers 0 to `count` - 1 that pass, in order of `compare` (which must leave no two
 * equal), and how many pass in all. One walk through all of them; cheap while `most` is small.
 */
export function strongest(
  count: number,
  most: number,
  passes: (at: number) => boolean,
  compare: (one: number, other: number) => number,
): { readonly found: readonly number[]; readonly total: number } {
  const passing: number[] = [];
  for (let at = 0; at < count; at += 1) if (passes(at)) passing.push(at);
  if (passing.length <= most) return { found: passing.sort(compare), total: passing.length };
  const found = passing.slice(0, most).sort(compare);
  for (const at of passing.slice(most)) {
    const last = found.at(-1);
    if (last === undefined || compare(at, last) >= 0) continue;
    found.pop();
    found.splice(placeOf(at, found, compare), 0, at);
  }
  return { found, total: passing.length };
}

function placeOf(
  at: number,
  sorted: readonly number[],
  compare: (one: number, other: number) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] ?? 0, at) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
