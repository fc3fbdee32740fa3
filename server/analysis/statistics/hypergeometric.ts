/**
 * How many of `b` drawn at random from `n`, without putting back, are among `a` marked ones: X ~ Hypergeometric(n, a, b).
 */

/** Mean of X: a·b / n. NaN where n is 0. */
export const expectedShared = (n: number, a: number, b: number): number => (a * b) / n;

/**
 * P(X ≥ shared), 0 to 1; lower, less like chance. 1 where `shared` is 0. Above the mean the tail is summed term by term
 * from P(X = shared), a product of ratios near 1, so that small values keep their precision (relative error about
 * (a + b) times the machine's) where 1 - P(X < shared) would give 0. At the mean and below, where the tail is large, the
 * other side is taken from 1. Needs whole numbers with shared ≤ min(a, b) and max(a, b) ≤ n.
 */
export function upperTail(n: number, a: number, b: number, shared: number): number {
  if (shared <= Math.max(0, a + b - n)) return 1;
  if (shared <= expectedShared(n, a, b)) return 1 - sumUp(n, a, b, Math.max(0, a + b - n), shared - 1);
  return Math.min(1, sumUp(n, a, b, shared, Math.min(a, b)));
}

/** P(from ≤ X ≤ to). */
function sumUp(n: number, a: number, b: number, from: number, to: number): number {
  let term = chanceOf(n, a, b, from);
  let sum = term;
  for (let k = from; k < to; k += 1) {
    term *= ((a - k) / (k + 1)) * ((b - k) / (n - a - b + k + 1));
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** P(X = k): the draws one by one, first the k marked ones, times the orders that they can come in. */
function chanceOf(n: number, a: number, b: number, k: number): number {
  const [fewer, more] = a < b ? [a, b] : [b, a];
  let chance = 1;
  for (let i = 0; i < k; i += 1) chance *= ((fewer - i) / (i + 1)) * ((more - i) / (n - i));
  for (let j = 0; j < fewer - k; j += 1) chance *= (n - more - j) / (n - k - j);
  return chance;
}
