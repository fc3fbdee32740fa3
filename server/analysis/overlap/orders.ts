import type { overlapOrders } from '../../../schema/analysis/words.ts';
import { jaccard, overlapCoefficient } from './measures.ts';
import type { PairKinds } from './pairs.ts';

type Key = (kind: number) => number;

/** What comes first, and what settles it between those that are equal in that. */
export const orders: Readonly<
  Record<(typeof overlapOrders)[number], (kinds: PairKinds) => (one: number, other: number) => number>
> = {
  q: ({ q, p, shared }) =>
    descending(
      (kind) => -(q[kind] ?? 1),
      (kind) => -(p[kind] ?? 1),
      (kind) => shared[kind] ?? 0,
    ),
  shared: ({ shared, p }) =>
    descending(
      (kind) => shared[kind] ?? 0,
      (kind) => -(p[kind] ?? 1),
    ),
  jaccard: (kinds) => byLikeness(jaccard, kinds),
  'overlap coefficient': (kinds) => byLikeness(overlapCoefficient, kinds),
};

const byLikeness = (measure: typeof jaccard, { large, small, shared, p }: PairKinds) =>
  descending(
    (kind) => measure(shared[kind] ?? 0, large[kind] ?? 0, small[kind] ?? 0),
    (kind) => -(p[kind] ?? 1),
  );

const descending =
  (...keys: readonly Key[]) =>
  (one: number, other: number): number => {
    for (const key of keys) {
      const difference = key(other) - key(one);
      if (difference !== 0) return difference;
    }
    return 0;
  };
