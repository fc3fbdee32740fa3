import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drained } from '../../../schema/steps/drained.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { inRegisterOrder } from '../../../server/graph/inRegisterOrder.ts';
import { sortedByInSteps } from '../../../server/graph/sortedByInSteps.ts';
import { randomRegister } from '../../support/randomRegister.ts';

test('nodes and edges come back in the order of their register, however they come out of the graph', () => {
  const shuffledOf = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const cases = randomRegister()
    .map((register) => landscapeOf(register))
    .chain((landscape) =>
      fc.tuple(fc.constant(landscape), shuffledOf(landscape.nodes), shuffledOf(landscape.edges)),
    );
  fc.assert(
    fc.property(cases, ([landscape, nodes, edges]) => {
      const ordered = drained(inRegisterOrder({ ...landscape, nodes, edges }));
      expect(ordered.nodes).toEqual(landscape.nodes);
      const known = new Set(landscape.edges.map(({ id }) => id));
      expect(new Set(ordered.edges.map(({ id }) => id))).toEqual(known);
      const rows = ({ row }: { readonly row: number }) => row > 0;
      expect(ordered.edges.filter(rows)).toEqual(landscape.edges.filter(rows));
      expect(drained(inRegisterOrder({ ...landscape, nodes, edges: edges.toReversed() }))).toEqual(ordered);
    }),
  );
});

test('items with the same key stay as they come, however large keys are', () => {
  const items = [
    ['c', 2],
    ['a', 1],
    ['b', 1],
    ['d', 0],
  ] as const;
  const lettersBy = (by: (key: number) => number) => {
    const sorted = drained(sortedByInSteps(items, ([, key]) => by(key)));
    return sorted.map(([letter]) => letter);
  };
  expect(lettersBy((key) => key)).toEqual(['d', 'a', 'b', 'c']);
  expect(lettersBy((key) => key * 2 ** 51 + key)).toEqual(['d', 'a', 'b', 'c']);
});

test('keys of any size come in the order that comparing them gives', () => {
  const keys = fc.array(fc.oneof(fc.nat(100), fc.maxSafeNat()));
  fc.assert(
    fc.property(keys, (all) => {
      const items = all.map((key, at) => ({ key, at }));
      expect(drained(sortedByInSteps(items, ({ key }) => key))).toEqual(
        items.toSorted((a, b) => a.key - b.key || a.at - b.at),
      );
    }),
  );
});
