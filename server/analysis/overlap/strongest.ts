/** How many of the whole numbers 0 to `count` - 1 pass. */
export function countPassing(count: number, passes: (at: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < count; at += 1) if (passes(at)) found += 1;
  return found;
}

/**
 * The first `most` of the whole numbers 0 to `count` - 1 that pass, in order of `compare`, which must leave no two equal and put
 * what is higher by `key` first. One walk through all of them, of which most are seen by their key to come too late; cheap
 * while `most` is small.
 */
export function strongest(
  count: number,
  most: number,
  passes: (at: number) => boolean,
  key: (at: number) => number,
  compare: (one: number, other: number) => number,
): readonly number[] {
  const found: number[] = [];
  let at = 0;
  for (; at < count && found.length < most; at += 1) if (passes(at)) found.push(at);
  found.sort(compare);
  let least = key(found.at(-1) ?? 0);
  for (; at < count; at += 1) {
    if (key(at) < least || !passes(at)) continue;
    const last = found.at(-1);
    if (last === undefined || compare(at, last) >= 0) continue;
    found.pop();
    found.splice(placeOf(at, found, compare), 0, at);
    least = key(found.at(-1) ?? 0);
  }
  return found;
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
