import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drained } from '../../../server/analysis/drained.ts';
import { eachInSteps, sortedInSteps } from '../../../server/analysis/inSteps.ts';
import { newNumbering } from '../../../server/analysis/numbering.ts';

/** Long lists, gone through and sorted so that others have their turn. */

test('each is visited once, in order, with a pause after so many', () => {
  const seen: (string | number)[] = [];
  const going = eachInSteps(['a', 'b', 'c', 'd', 'e'], (one, at) => seen.push(`${one}${at}`), 2);
  for (let step = going.next(); !step.done; step = going.next()) seen.push('pause');
  expect(seen).toEqual(['a0', 'pause', 'b1', 'c2', 'pause', 'd3', 'e4']);
});

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
