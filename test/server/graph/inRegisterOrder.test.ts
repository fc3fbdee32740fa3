import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { inRegisterOrder } from '../../../server/graph/inRegisterOrder.ts';
import { sortedBy } from '../../../server/graph/sortedBy.ts';
import { randomRegister } from '../../support/randomRegister.ts';

const pause = () => Promise.resolve();

test('nodes and edges come back in the order of their register, however they come out of the graph', async () => {
  const shuffledOf = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const cases = randomRegister()
    .map((register) => landscapeOf(register))
    .chain((landscape) =>
      fc.tuple(fc.constant(landscape), shuffledOf(landscape.nodes), shuffledOf(landscape.edges)),
    );
  await fc.assert(
    fc.asyncProperty(cases, async ([landscape, nodes, edges]) => {
      const ordered = await inRegisterOrder({ ...landscape, nodes, edges }, pause);
      expect(ordered.nodes).toEqual(landscape.nodes);
      const known = new Set(landscape.edges.map(({ id }) => id));
      expect(new Set(ordered.edges.map(({ id }) => id))).toEqual(known);
      const rows = ({ row }: { readonly row: number }) => row > 0;
      expect(ordered.edges.filter(rows)).toEqual(landscape.edges.filter(rows));
      expect(await inRegisterOrder({ ...landscape, nodes, edges: edges.toReversed() }, pause)).toEqual(
        ordered,
      );
    }),
  );
});

test('items with the same key stay as they come, however large keys are', async () => {
  const items = [
    ['c', 2],
    ['a', 1],
    ['b', 1],
    ['d', 0],
  ] as const;
  const lettersBy = async (by: (key: number) => number) => {
    const sorted = await sortedBy(items, ([, key]) => by(key), pause);
    return sorted.map(([letter]) => letter);
  };
  expect(await lettersBy((key) => key)).toEqual(['d', 'a', 'b', 'c']);
  expect(await lettersBy((key) => key * 2 ** 51 + key)).toEqual(['d', 'a', 'b', 'c']);
});

test('keys of any size come in the order that comparing them gives', async () => {
  const keys = fc.array(fc.oneof(fc.nat(100), fc.maxSafeNat()));
  await fc.assert(
    fc.asyncProperty(keys, async (all) => {
      const items = all.map((key, at) => ({ key, at }));
      expect(await sortedBy(items, ({ key }) => key, pause)).toEqual(
        items.toSorted((a, b) => a.key - b.key || a.at - b.at),
      );
    }),
  );
});
