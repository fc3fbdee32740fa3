/** Texts that are sorted at a time. */
const run = 5_000;

/** Texts by code unit, the same on every machine, sorted in steps: stretch by stretch, then merged two by two. */
export function* sortedInSteps(texts: readonly string[]): Generator<undefined, readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let from = 0; from < texts.length; from += run) {
    runs.push(texts.slice(from, from + run).sort());
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergedInSteps(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSteps(
  one: readonly string[],
  other: readonly string[],
): Generator<undefined, readonly string[]> {
  const merged: string[] = [];
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    if (merged.length % (2 * run) === 2 * run - 1) yield;
    merged.push(((one[at] ?? '') <= (other[beside] ?? '') ? one[at++] : other[beside++]) ?? '');
  }
  yield;
  return merged.concat(one.slice(at), other.slice(beside));
}
