/**
 * False discovery rate of Benjamini and Hochberg (1995): q of the i-th smallest of m p-values is the least p(j)·m/j over
 * j ≥ i, at most 1. 0 to 1; lower, less like chance. `tests` is m: tests whose p-value is not given had p = 1 and change
 * nothing but m. `times` says how often each p-value is there, once where left out. Gives the q-values in the order of the
 * p-values; needs tests ≥ the sum of `times`.
 */
export function benjaminiHochberg(p: Float64Array, tests: number, times?: Float64Array): Float64Array {
  const order = Int32Array.from(p, (_, at) => at).sort((one, other) => (p[one] ?? 1) - (p[other] ?? 1));
  const q = new Float64Array(p.length);
  let rank = times?.reduce((sum, one) => sum + one, 0) ?? p.length;
  let least = 1;
  // From the largest: of equal p-values the last rank comes first, and its quotient is the least of theirs.
  for (const at of order.reverse()) {
    least = Math.min(least, ((p[at] ?? 1) * tests) / rank);
    q[at] = least;
    rank -= times?.[at] ?? 1;
  }
  return q;
}
