import { expect, test, vi } from 'vitest';
import { wholeList } from '../../../client/download/wholeList.ts';

/** A list that is longer than the page is saved whole, or not at all. */

const names = Array.from({ length: 450 }, (_, at) => `board ${at}`);
const tableOf = (rows: readonly string[]) => ({ headings: ['Board'], rows: rows.map((row) => [row]) });
const partFrom = (offset: number, first: number, revision = 1) => ({
  revision,
  total: names.length,
  results: names.slice(offset, offset + first),
});
const shown = partFrom(0, 50);
const wanted = new AbortController().signal;
const listOf = (options: Parameters<typeof wholeList<string>>[0]) => {
  const list = wholeList(options);
  if (typeof list === 'function') throw new Error('The page holds all of it.');
  return list;
};

test('nothing is asked where the page holds all of it', () => {
  const ask = vi.fn();
  const list = wholeList({ shown: { revision: 1, total: 2, results: ['a', 'b'] }, ask, tableOf });
  expect(typeof list === 'function' && list()).toEqual({ headings: ['Board'], rows: [['a'], ['b']] });
  expect(ask).not.toHaveBeenCalled();
});

test('450 rows are asked in three parts, in order, and it is told how many are there', async () => {
  const told: number[] = [];
  const asked: number[] = [];
  const list = listOf({
    shown,
    ask: ({ first, offset }) => {
      asked.push(offset);
      return Promise.resolve(partFrom(offset, first));
    },
    tableOf,
  });
  expect(list.total).toBe(450);
  expect(await list.whole(wanted, (count) => told.push(count))).toEqual(tableOf(names));
  expect([asked, told]).toEqual([
    [0, 200, 400],
    [200, 400, 450],
  ]);
});

test.each([
  ['by a new revision', (offset: number) => partFrom(offset, 200, offset === 0 ? 1 : 2)],
  ['in how long it is', (offset: number) => ({ ...partFrom(offset, 200), total: 451 })],
  ['so that nothing more comes', () => partFrom(450, 200)],
])('a list that changes meanwhile, %s, is no file', async (_, partAt) => {
  const list = listOf({ shown, ask: ({ offset }) => Promise.resolve(partAt(offset)), tableOf });
  await expect(list.whole(wanted, () => undefined)).rejects.toThrow(/The list has changed meanwhile/);
});
