import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressedRows, rowOf } from '../../../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../../../server/analysis/compressedRows.ts';
import { firstRowOf, placeOf } from '../../../../server/analysis/overlap/placeOf.ts';
import { firstRows, pairs, sharedBy } from '../../../../server/analysis/overlap/pairs.ts';

/** Rows 0 to `height` - 1, with these columns on these rows. */
const rowsWith = (height: number, ones: readonly (readonly [row: number, column: number])[]) =>
  compressedRows(
    ones.map(([row]) => row),
    ones.map(([, column]) => column),
    height,
    10,
  );

/** Every two rows that share a column, by looking at every two rows. */
function oneByOne(rows: CompressedRows): readonly (readonly number[])[] {
  const filled = Array.from({ length: rows.starts.length - 1 }, (_, row) => ({
    row,
    columns: new Set(rowOf(rows, row)),
  })).filter(({ columns }) => columns.size > 0);
  return filled.flatMap((one, at) =>
    filled.slice(at + 1).flatMap((other) => {
      const shared = [...one.columns].filter((column) => other.columns.has(column)).length;
      return shared === 0 ? [] : [[one.row, other.row, shared]];
    }),
  );
}

const listed = (rows: CompressedRows) => {
  const found = sharedBy(rows);
  return Array.from(firstRows(found), (a, at) => [a, found.b[at], found.shared[at]]);
};

test('rows far from one another share what they share, in order', () => {
  const rows = rowsWith(3000, [
    [0, 1],
    [31, 1],
    [32, 1],
    [1023, 1],
    [1024, 1],
    [2999, 1],
    [0, 2],
    [2999, 2],
  ]);
  expect(listed(rows).filter(([a]) => a === 0)).toEqual([
    [0, 31, 1],
    [0, 32, 1],
    [0, 1023, 1],
    [0, 1024, 1],
    [0, 2999, 2],
  ]);
  expect(listed(rows)).toEqual(oneByOne(rows));
});

const someRows = fc
  .tuple(fc.constantFrom(1, 31, 33, 1025, 5000), fc.array(fc.tuple(fc.nat(), fc.nat(9)), { maxLength: 60 }))
  .map(([height, ones]) =>
    rowsWith(
      height,
      ones.map(([row, column]) => [row % height, column]),
    ),
  );

test('all pairs are those that looking at every two rows finds', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      expect(listed(rows)).toEqual(oneByOne(rows));
    }),
  );
});

test('a pair is found by its rows, and its rows by its place', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const table = pairs(rows);
      oneByOne(rows).forEach(([a = 0, b = 0, shared], at) => {
        const { large, small, shared: common } = table.kinds;
        const kind = table.kind[at] ?? -1;
        expect([placeOf(table, a, b), firstRowOf(table, at), common[kind]]).toEqual([at, a, shared]);
        const sizes = [rowOf(rows, a).length, rowOf(rows, b).length].sort((one, other) => one - other);
        expect([small[kind], large[kind]]).toEqual(sizes);
      });
      expect(placeOf(table, 0, 0)).toBeUndefined();
    }),
  );
});

test('kinds are there as often as pairs are of them', () => {
  const table = pairs(
    rowsWith(4, [
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 2],
    ]),
  );
  expect(Array.from(table.kinds.times)).toEqual([3]);
  expect(table.tests).toBe(6);
});
