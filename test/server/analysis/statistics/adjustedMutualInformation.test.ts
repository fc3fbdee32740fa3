import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedMutualInformation } from '../../../../server/analysis/statistics/adjustedMutualInformation.ts';

const agreement = (one: readonly number[], other: readonly number[]): number =>
  adjustedMutualInformation(one.map((group, at) => [group, other[at] ?? 0] as const));

// adjusted_mutual_info_score of scikit-learn 1.9.1.
test.each([
  ['five things in three groups', [0, 0, 1, 1, 2], [0, 0, 1, 2, 2], 0.3750000000000001],
  ['the same groups', [0, 0, 1, 1], [1, 1, 0, 0], 1],
  ['one group against all apart', [0, 0, 0, 0], [0, 1, 2, 3], 0],
  ['one group twice', [0, 0, 0, 0], [1, 1, 1, 1], 1],
  ['all apart twice', [0, 1, 2, 3], [3, 2, 1, 0], 1],
  ['groups across each other', [0, 1, 0, 1, 0, 1], [0, 0, 0, 1, 1, 1], -0.1111111111111109],
  ['ten things', [0, 0, 0, 1, 1, 1, 2, 2, 2, 2], [0, 0, 1, 1, 1, 2, 2, 2, 2, 0], 0.23728877770133558],
  ['three things', [0, 0, 1], [0, 1, 1], -0.49999999999999944],
  ['a single thing', [0], [0], 1],
])('%s', (_, one, other, expected) => {
  expect(agreement(one, other)).toBeCloseTo(expected, 12);
});

test('of nothing there is none', () => {
  expect(adjustedMutualInformation([])).toBeNaN();
});

test('any groups: at most 1, the same either way round, whatever the groups are called and in whatever order things stand', () => {
  const things = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(things, (pairs) => {
      const found = adjustedMutualInformation(pairs);
      expect(found).toBeLessThanOrEqual(1 + 1e-9);
      const turned = pairs.toReversed().map(([one, other]) => [9 - other, `group ${one}`] as const);
      expect(adjustedMutualInformation(turned)).toBeCloseTo(found, 9);
    }),
  );
});
