import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statuses } from '../../../schema/landscape.ts';
import { duplication } from '../../../server/analysis/duplication.ts';
import { overlap } from '../../../server/analysis/overlap.ts';
import { askedOf } from '../../support/askedOf.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';

const whole = await shippedLandscape('leicestershire-2002');
const partnerships = whole.nodes.filter(({ label }) => label === 'Partnership').map(({ id }) => id);

test.each([
  ['overlap', askedOf(overlap, whole, {}, { statuses })],
  ['duplication', askedOf(duplication, whole, {}, { statuses })],
])('%s among some partnerships is what it says of all, of those pairs alone', (_name, { results, among }) => {
  expect(results).not.toHaveLength(0);
  expect(among?.(new Set(partnerships))).toEqual(results);
  fc.assert(
    fc.property(fc.shuffledSubarray(partnerships), (some) => {
      const ids = new Set(some);
      const ends = Math.min(2, ids.size);
      const isAmong = ({ subjects }: (typeof results)[number]) =>
        subjects.filter(({ id }) => ids.has(id)).length === ends;
      expect(among?.(ids)).toEqual(ends === 0 ? [] : results.filter(isAmong));
    }),
    { numRuns: 20 },
  );
  const [one = ''] = results[0]?.subjects.map(({ id }) => id) ?? [];
  const ofOne = results.filter(({ subjects }) => subjects.some(({ id }) => id === one));
  expect(among?.(new Set([one]))).toEqual(ofOne);
});
