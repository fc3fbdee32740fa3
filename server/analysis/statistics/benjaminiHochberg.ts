/**
 * False discovery rate of Benjamini and Hochberg (1995): q of the i-th smallest of m p-values is the least p(j)·m/j over
 * j ≥ i, at most 1. 0 to 1; lower, less like chance. `tests` is m: tests whose p-value is not given had p = 1 and change
 * nothing but m. Gives the q-values in the order of the p-values; needs tests ≥ p.length.
 */
export function benjaminiHochberg(p: Float64Array, tests: number): Float64Array {
  const sorted = p.toSorted();
  const q = new Float64Array(p.length);
  let least = 1;
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    least = Math.min(least, ((sorted[at] ?? 1) * tests) / (at + 1));
    q[at] = least;
  }
  return p.map((value) => q[lastAt(sorted, value)] ?? 1);
}

/** The last place of a value in a sorted array that has it: equal p-values have equal q. */
function lastAt(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 1) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
