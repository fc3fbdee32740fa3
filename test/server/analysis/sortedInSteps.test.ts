import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drained } from '../../../schema/steps/drained.ts';
import { sortedInSteps } from '../../../server/analysis/sortedInSteps.ts';
import { newNumbering } from '../../../server/analysis/numbering.ts';

/** Long lists, sorted so that others have their turn. */

test.each([0, 1, 5_000, 5_001, 23_456])(
  '%i ids are sorted by code unit, the same ones twice too',
  (count) => {
    const ids = Array.from({ length: count }, (_, at) => `organisation-${(at * 7919) % 9_973}`);
    expect(drained(sortedInSteps(ids))).toEqual(ids.toSorted());
  },
);

test('ids are numbered as they come, and each number leads to the place of its id in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      const numbering = newNumbering();
      const numbers = ids.map(numbering.of);
      const { ids: inOrder, placeOf } = drained(numbering.inOrder());
      expect(inOrder).toEqual([...new Set(ids)].toSorted());
      expect(numbers.map((number) => inOrder[placeOf[number] ?? -1])).toEqual(ids);
    }),
  );
});
