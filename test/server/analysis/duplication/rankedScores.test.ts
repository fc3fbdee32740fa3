import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankedScores } from '../../../../server/analysis/duplication/rankedScores.ts';

test('the second and third of five, one of which has no score and two of which are equal', () => {
  const { total, page } = rankedScores(Float64Array.of(0.5, NaN, 1, 0.5, 0));
  expect([total, page(1, 2)]).toEqual([4, [0, 3]]);
});

test('any page is that of all in order', () => {
  const score = fc.oneof(fc.constantFrom(NaN, 0, 0.25, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(score), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (scores, offset, first) => {
      const all = scores
        .map((_, at) => at)
        .filter((at) => !Number.isNaN(scores[at]))
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      const { total, page } = rankedScores(Float64Array.from(scores));
      expect(total).toBe(all.length);
      expect(page(offset, first)).toEqual(all.slice(offset, offset + first));
      expect(page(offset, Infinity)).toEqual(all.slice(offset));
    }),
  );
});
