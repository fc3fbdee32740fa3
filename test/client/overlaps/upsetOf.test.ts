import { expect, test } from 'vitest';
import type { MemberSet } from '../../../client/overlaps/operations.ts';
import { upsetOf } from '../../../client/overlaps/upsetOf.ts';

const partnership = (id: string) => ({ id, label: 'Partnership' as const, name: `Board ${id}` });
const set = (ids: string, count: number): MemberSet => ({
  partnerships: Array.from(ids, partnership),
  count,
  members: [],
});

test('a column for each combination as they come, a row for each partnership, those with most members first', () => {
  // Five in a and b, two in b alone, one in c alone: b has seven, a five, c one.
  const sets = [set('ab', 5), set('b', 2), set('c', 1)];
  const [ab, b, c] = sets;
  expect(upsetOf(sets)).toEqual({
    rows: [
      { partnership: partnership('b'), size: 7 },
      { partnership: partnership('a'), size: 5 },
      { partnership: partnership('c'), size: 1 },
    ],
    columns: [
      { set: ab, rows: [0, 1], count: 5 },
      { set: b, rows: [0], count: 2 },
      { set: c, rows: [2], count: 1 },
    ],
    most: 5,
  });
});

test('nothing is drawn of nothing', () => {
  expect(upsetOf([])).toEqual({ rows: [], columns: [], most: 0 });
});
