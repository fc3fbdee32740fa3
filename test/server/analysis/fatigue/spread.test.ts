import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOf } from '../../../../server/analysis/fatigue/spread.ts';

const ones = (values: readonly number[]) => values.map(() => 1);

test('nobody carries anything: there is no spread', () => {
  expect(spreadOf([], [])).toEqual({ gini: null, topTenthShare: null, distribution: [] });
});

test.each([
  // One, and all alike: no difference between any two.
  [[4], 0, 1],
  [[2, 2, 2, 2], 0, 1 / 4],
  // Differences |1 - 3| twice among 2 × 2 pairs: mean 1, over twice the mean 2 × 2.
  [[3, 1], 1 / 4, 3 / 4],
  // 1, 1, 3: (-2 × 1 + 0 × 1 + 2 × 3) / (3 × 5).
  [[1, 3, 1], 4 / 15, 3 / 5],
  // Of eleven the tenth are two; (-18 + 8 × 5 + 10 × 6) / (11 × 20).
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 6], 82 / 220, 11 / 20],
])('%j: gini %d, share of the top tenth %d', (values, gini, topTenthShare) => {
  const spread = spreadOf(values, ones(values));
  expect(spread.gini).toBeCloseTo(gini, 12);
  expect(spread.topTenthShare).toBeCloseTo(topTenthShare, 12);
});

test('seven alike are seven that carry the same', () => {
  expect(spreadOf([1, 3], [7, 1])).toEqual(
    spreadOf([1, 1, 1, 1, 1, 1, 1, 3], ones([1, 1, 1, 1, 1, 1, 1, 3])),
  );
});

test('the Gini is half the mean difference of any two over the mean, whatever the values', () => {
  const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (all) => {
      const mean = (numbers: readonly number[]) =>
        numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
      const difference = mean(all.flatMap((a) => all.map((b) => Math.abs(a - b))));
      const { gini, topTenthShare, distribution } = spreadOf(all, ones(all));
      expect(gini).toBeCloseTo(difference / 2 / mean(all), 10);
      expect(topTenthShare).toBeGreaterThanOrEqual(0.1);
      expect(topTenthShare).toBeLessThanOrEqual(1);
      expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    }),
  );
});
