/** How many carry a number of seats; of a class that the source does not name one by one, its mean. */
export interface LoadCount {
  readonly seats: number;
  readonly count: number;
}

/** How unevenly seats are spread over those that carry at least one. */
export interface Spread {
  readonly gini: number | null;
  readonly topTenthShare: number | null;
  /** Fewest seats first. */
  readonly distribution: readonly LoadCount[];
}

/**
 * x₁ ≤ … ≤ xₙ are the seats of the n that carry at least one, S their sum.
 *  - gini = Σ (2i - n - 1) xᵢ / (n S), half the mean difference of two over the mean; 0 alike to (n - 1) / n all with one.
 *    No correction for small n. Source: Gini (1912), as written by Sen (1973), On Economic Inequality, 2.8.
 *  - topTenthShare = share of S held by the ⌈n / 10⌉ with the most, above 0 to 1; of 5 the first, of 11 the first two.
 * Each value may stand for several alike (`counts`), which are taken to carry the same: where they do not, the spread is more
 * uneven than this. Null where nobody carries any.
 */
export function spreadOf(values: ArrayLike<number>, counts: readonly number[]): Spread {
  const distribution = distributionOf(values, counts);
  const n = distribution.reduce((sum, { count }) => sum + count, 0);
  const total = distribution.reduce((sum, { seats, count }) => sum + seats * count, 0);
  if (total === 0) return { gini: null, topTenthShare: null, distribution };
  return {
    gini: giniOf(distribution, n, total),
    topTenthShare: topTenthOf(distribution, n, total),
    distribution,
  };
}

function distributionOf(values: ArrayLike<number>, counts: readonly number[]): readonly LoadCount[] {
  const found = new Map<number, number>();
  counts.forEach((count, at) => {
    const seats = values[at] ?? 0;
    found.set(seats, (found.get(seats) ?? 0) + count);
  });
  return [...found].map(([seats, count]) => ({ seats, count })).sort((a, b) => a.seats - b.seats);
}

/** Ranks before + 1 to before + count have the same value: their 2i - n - 1 add up to count (2 before + count - n). */
function giniOf(distribution: readonly LoadCount[], n: number, total: number): number {
  let [before, sum] = [0, 0];
  for (const { seats, count } of distribution) {
    sum += seats * count * (2 * before + count - n);
    before += count;
  }
  return sum / (n * total);
}

function topTenthOf(distribution: readonly LoadCount[], n: number, total: number): number {
  let [left, held] = [Math.ceil(n / 10), 0];
  for (const { seats, count } of distribution.toReversed()) {
    held += seats * Math.min(left, count);
    left -= Math.min(left, count);
  }
  return held / total;
}
