import fc from 'fast-check';
import { expect, test } from 'vitest';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { inRegisterOrder } from '../../../server/graph/inRegisterOrder.ts';
import { sortedBy } from '../../../server/graph/sortedBy.ts';
import { randomRegister } from '../../support/randomRegister.ts';

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
      const pause = () => Promise.resolve();
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

test('items with the same key stay as they come, and keys too large for numbers in one are compared', () => {
  const items = [
    ['c', 2],
    ['a', 1],
    ['b', 1],
    ['d', 0],
  ] as const;
  const letters = (by: (key: number) => number) =>
    sortedBy(items, ([, key]) => by(key)).map(([letter]) => letter);
  expect(letters((key) => key)).toEqual(['d', 'a', 'b', 'c']);
  expect(letters((key) => key * 2 ** 52)).toEqual(['d', 'a', 'b', 'c']);
});
