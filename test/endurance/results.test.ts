import fc from 'fast-check';
import { expect, test } from 'vitest';

import { victims } from './moments.ts';
import type { Moment } from './moments.ts';
import { isGood, momentsIn, reportOf } from './results.ts';

const moment: fc.Arbitrary<Moment> = fc.record({
  victim: fc.constantFrom(...victims),
  written: fc.nat(41),
  of: fc.constant(41),
  read: fc.constantFrom('old', 'new', 'neither'),
  completed: fc.boolean(),
  left: fc.nat(9_000),
});

test('a run that was broken off finds in its report the moments that it has had', () => {
  fc.assert(
    fc.property(fc.array(moment), (moments) => {
      expect(momentsIn(reportOf(moments, 30, '2026-11-28'))).toEqual(moments);
    }),
  );
});

test('a moment is as it should be where all or nothing is read, the next import completes and nothing is left', () => {
  const good: Moment = { victim: 'server', written: 5, of: 41, read: 'old', completed: true, left: 0 };
  expect(isGood(good)).toBe(true);
  expect(isGood({ ...good, read: 'new' })).toBe(true);
  expect(isGood({ ...good, read: 'neither' })).toBe(false);
  expect(isGood({ ...good, completed: false })).toBe(false);
  expect(isGood({ ...good, left: 1 })).toBe(false);
});
