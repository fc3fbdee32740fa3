import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressedRows } from '../../../../server/analysis/compressedRows.ts';
import { shortestWays } from '../../../../server/analysis/connection/shortestWays.ts';

type Pair = readonly [number, number];

/** Nodes 0 to height - 1, each pair tied both ways. */
const tied = (height: number, pairs: readonly Pair[]) =>
  compressedRows(
    pairs.flatMap((pair) => [...pair]),
    pairs.flatMap(([one, other]) => [other, one]),
    height,
    height,
  );

/** Steps and all the ways; undefined where there is none. */
const waysIn = (
  height: number,
  pairs: readonly Pair[],
  from: readonly number[],
  to: readonly number[],
  most = 12,
) => {
  const ways = shortestWays(tied(height, pairs), from, to, most);
  if (ways.steps === undefined) return undefined;
  return { steps: ways.steps, all: Array.from({ length: ways.count }, (_, place) => ways.way(place)) };
};

/** A square with a tail: 0 - 1 - 3, 0 - 2 - 3, 3 - 4. */
const square: readonly Pair[] = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
  [3, 4],
];

describe('in a square with a tail', () => {
  test('two ways lead to the tail, in the order of the nodes passed', () => {
    expect(waysIn(5, square, [0], [4])).toEqual({
      steps: 3,
      all: [
        [0, 1, 3, 4],
        [0, 2, 3, 4],
      ],
    });
  });

  test('several nodes to start from: only the nearest do', () => {
    expect(waysIn(5, square, [0, 2], [4])).toEqual({ steps: 2, all: [[2, 3, 4]] });
  });

  test('a node in both ends is no step away', () => {
    expect(waysIn(5, square, [1, 2], [2, 4])).toEqual({ steps: 0, all: [[2]] });
  });

  test('a way longer than asked for is none, and it is known that not all was looked at', () => {
    expect(shortestWays(tied(5, square), [0], [4], 2)).toEqual({ steps: undefined, met: 4, all: false });
  });

  test('where nothing leads on, all was looked at', () => {
    expect(shortestWays(tied(6, square), [5], [4], 12)).toEqual({ steps: undefined, met: 5, all: true });
  });

  test('nothing to start from or to reach, or no step allowed: no way', () => {
    expect([waysIn(5, square, [], [4]), waysIn(5, square, [0], []), waysIn(5, square, [0], [4], -1)]).toEqual(
      [undefined, undefined, undefined],
    );
  });
});

test('a chain of six squares has 2⁶ ways, and any of them is read off by its place', () => {
  const corners = Array.from({ length: 6 }, (_, at) => at * 3);
  const pairs = corners.flatMap((at): Pair[] => [
    [at, at + 1],
    [at, at + 2],
    [at + 1, at + 3],
    [at + 2, at + 3],
  ]);
  const ways = shortestWays(tied(19, pairs), [0], [18], 12);
  if (ways.steps === undefined) throw new Error('There are ways.');
  expect([ways.steps, ways.count]).toEqual([12, 64]);
  expect([ways.way(0), ways.way(63)]).toEqual([
    [0, 1, 3, 4, 6, 7, 9, 10, 12, 13, 15, 16, 18],
    [0, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18],
  ]);
  expect(() => ways.way(64)).toThrow('There is no way 64.');
});

test('the same ways as going through all there are, one step longer at a time', () => {
  const node = fc.integer({ min: 0, max: 7 });
  const ends = fc.uniqueArray(node, { minLength: 1, maxLength: 3 }).map((all) => all.toSorted());
  const pairs = fc.array(fc.tuple(node, node), { maxLength: 16 });
  fc.assert(
    fc.property(pairs, ends, ends, (all, from, to) => {
      const next = (one: number) =>
        [...new Set(all.flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : [])))].toSorted();
      let walks: readonly (readonly number[])[] = from.map((one) => [one]);
      for (let steps = 0; steps <= 12; steps += 1) {
        const there = walks.filter((walk) => to.includes(walk.at(-1) ?? -1));
        if (there.length > 0) {
          expect(waysIn(8, all, from, to)).toEqual({ steps, all: there });
          return;
        }
        const seen = new Set(walks.flat());
        walks = walks.flatMap((walk) =>
          next(walk.at(-1) ?? -1).flatMap((one) => (seen.has(one) ? [] : [[...walk, one]])),
        );
      }
      expect(waysIn(8, all, from, to)).toBeUndefined();
    }),
  );
});
