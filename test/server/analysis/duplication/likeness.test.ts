import { expect, test } from 'vitest';
import { compressedRows } from '../../../../server/analysis/compressedRows.ts';
import { likeness } from '../../../../server/analysis/duplication/likeness.ts';
import type { LikenessInput } from '../../../../server/analysis/duplication/likenessInput.ts';
import { whatWasCompared } from '../../../../server/analysis/duplication/whatWasCompared.ts';

/** Bodies by their words; those named on one council sit on it together. Nobody says where they work. */
const input = (texts: readonly string[], council: readonly number[], mostPairs: number): LikenessInput => {
  const height = texts.length;
  const none = compressedRows([], [], height, 0);
  return {
    topics: none,
    members: compressedRows(
      council,
      council.map(() => 0),
      height,
      1,
    ),
    modes: new Uint8Array(height),
    texts,
    grounds: {
      of: new Int32Array(height).fill(-1),
      areas: compressedRows([], [], 0, 0),
      around: compressedRows([], [], 0, 0),
      kinds: new Int8Array(),
    },
    tiers: new Int8Array(height).fill(-1),
    wholes: none,
    successors: none,
    counterparts: none,
    leastRemit: 0.2,
    mostPairs,
  };
};

const texts = ['safer town', 'safer town', 'safer county', 'health', 'health of towns'];
const pairs = (council: readonly number[], mostPairs: number) => {
  const table = likeness(input(texts, council, mostPairs));
  return { found: [...table.a].map((a, at) => `${a}${table.b[at] ?? 0}`), said: whatWasCompared(table) };
};

test('pairs worded alike are compared, and where none has to be left out nothing is said', () => {
  expect(pairs([], 100)).toEqual({ found: ['01', '02', '12', '34'], said: undefined });
});

test('where there are too many, those least alike in wording go first, and it is said', () => {
  const { found, said } = pairs([], 1);
  expect(found).toEqual(['01']);
  expect(said).toMatch(
    /^There are too many pairs to compare: those that share no member only where their wording is 0\.\d+ alike or more\.$/,
  );
});

test('pairs that share a member are the last to go', () => {
  expect(pairs([0, 3], 2)).toMatchObject({ found: ['01', '03'] });
  expect(pairs([0, 3, 4], 3)).toMatchObject({ found: ['03', '04', '34'] });
  expect(pairs([0, 3], 0)).toEqual({
    found: [],
    said: 'There are too many pairs to compare: those that share a member only where their wording is 0.001 alike or more, those that share no member only where their wording is 1 alike or more.',
  });
});
