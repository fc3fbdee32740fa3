import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff, isSame } from '../../seed/diff.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { randomRegister } from '../support/randomRegister.ts';

const record = {
  id: 'norfolk-2026',
  name: 'Norfolk 2026',
  kind: 'imported',
  publisher: 'Norfolk County Council',
  date: '2026',
  showsPeople: false,
  description: 'Made by hand.',
} as const;

const seats = (...rows: readonly string[]) =>
  landscapeOf({
    record,
    tables: [
      {
        name: 'seats',
        file: 'seats.csv',
        columns: ['id', 'partnership', 'role', 'status', 'passages'],
        rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(',') })),
      },
    ],
  });
const none = { record: [], added: [], removed: [], changed: [], reordered: false };

describe('the difference between two landscapes', () => {
  test('is nothing between equal ones, however large', () => {
    fc.assert(
      fc.property(randomRegister(), (register) => {
        expect(isSame(diff(landscapeOf(register), landscapeOf(register)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('is everything where there was none before', () => {
    expect(diff(undefined, seats('a,lsp,member,existing,p1'))).toEqual({
      ...none,
      added: [{ table: 'seats', id: 'a' }],
    });
  });

  test('names rows added and removed, and cells changed, those of ids among them', () => {
    const before = seats('a,lsp,member,proposed,p1', 'b,lsp,chair,existing,p1');
    const after = seats('a,crp,member,existing,p1', 'c,lsp,chair,existing,p1');
    expect(diff(before, after)).toEqual({
      ...none,
      added: [{ table: 'seats', id: 'c' }],
      removed: [{ table: 'seats', id: 'b' }],
      changed: [
        {
          table: 'seats',
          id: 'a',
          cells: [
            { column: 'partnership', before: 'lsp', after: 'crp' },
            { column: 'status', before: 'proposed', after: 'existing' },
          ],
        },
      ],
    });
  });

  test('says that rows stand in another order, and does not when one was put between', () => {
    const [a, b, c] = ['a,lsp,member,existing,p1', 'b,lsp,member,existing,p1', 'c,lsp,member,existing,p1'];
    expect(diff(seats(a, b), seats(b, a))).toEqual({ ...none, reordered: true });
    expect(diff(seats(a, b), seats(a, c, b))).toEqual({ ...none, added: [{ table: 'seats', id: 'c' }] });
  });

  test('tells what the register says of itself otherwise', () => {
    const before = seats();
    const after = { ...before, landscape: { ...record, name: 'Norfolk' } };
    expect(diff(before, after)).toEqual({
      ...none,
      record: [{ column: 'name', before: 'Norfolk 2026', after: 'Norfolk' }],
    });
  });
});
