import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressedRows, rowOf, transposed } from '../../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../../server/analysis/compressedRows.ts';
import { incidenceOf } from '../../../server/analysis/incidence.ts';
import type { MemberSet } from '../../../server/analysis/incidence.ts';
import { scopeOf } from '../../../server/analysis/scope.ts';
import { landscape } from '../../support/smallLandscape.ts';

const two = landscape('two')
  .node('Partnership', 'trust')
  .node('Partnership', 'board')
  .node('Partnership', 'empty')
  .node('Organisation', 'police', { aliases: ['the Constabulary'] })
  .node('Organisation', 'council')
  .node('Person', 'ann')
  .node('Theme', 'safety')
  .node('Block', 'safer')
  .node('Area', 'town')
  .node('Seat', 's1', { role: 'member' })
  .edge('ON', 's1', 'board')
  .edge('ON_BEHALF_OF', 's1', 'police')
  .edge('ON_BEHALF_OF', 's1', 'council')
  .edge('HELD_BY', 's1', 'ann')
  .node('Seat', 's2', { role: 'chair' })
  .edge('ON', 's2', 'board')
  .edge('ON_BEHALF_OF', 's2', 'police')
  .edge('HELD_BY', 's2', 'ann')
  .node('Seat', 's3', { role: 'observer' })
  .edge('ON', 's3', 'trust')
  .edge('ON_BEHALF_OF', 's3', 'council')
  .edge('ADDRESSES', 'board', 'safety')
  .edge('LEADS', 'board', 'safety')
  .edge('LEADS', 'trust', 'safer')
  .edge('COVERS', 'trust', 'town').built;

const inWords = (by: MemberSet, observers = false) => {
  const scope = scopeOf(two, { asOf: '2002', statuses: ['existing'], observers });
  const { partnerships, members, rows } = incidenceOf(scope, by);
  return Object.fromEntries(
    partnerships.map((id, row) => [id, [...rowOf(rows, row)].map((column) => members[column])]),
  );
};

test('a body with two seats is one member, an observer is none unless asked for, and the empty keep their row', () => {
  expect(inWords('organisations')).toEqual({ board: ['council', 'police'], empty: [], trust: [] });
  expect(inWords('organisations', true)).toEqual({
    board: ['council', 'police'],
    empty: [],
    trust: ['council'],
  });
});

test('people, topics led or addressed, and areas are members in the same way', () => {
  expect(inWords('people')).toEqual({ board: ['ann'], empty: [], trust: [] });
  expect(inWords('themes')).toEqual({ board: ['safety'], empty: [], trust: ['safer'] });
  expect(inWords('areas')).toEqual({ board: [], empty: [], trust: ['town'] });
});

test('a scope has one incidence for each set, and knows the row of a partnership', () => {
  const scope = scopeOf(two, { asOf: '2002', statuses: ['existing'], observers: false });
  expect(incidenceOf(scope, 'people')).toBe(incidenceOf(scope, 'people'));
  expect(['board', 'nobody'].map(incidenceOf(scope, 'people').rowOf)).toEqual([0, undefined]);
});

const listed = (rows: CompressedRows) =>
  Array.from({ length: rows.starts.length - 1 }, (_, row) => [...rowOf(rows, row)]);
const ones = fc.array(fc.tuple(fc.nat(6), fc.nat(4)), { maxLength: 40 });

test('rows hold their columns once, ascending, however the ones come; turned twice they are the same', () => {
  fc.assert(
    fc.property(ones, (given) => {
      const rows = compressedRows(
        given.map(([row]) => row),
        given.map(([, column]) => column),
        7,
        5,
      );
      const expected = Array.from({ length: 7 }, (_, row) =>
        [...new Set(given.filter(([one]) => one === row).map(([, column]) => column))].toSorted(),
      );
      expect(listed(rows)).toEqual(expected);
      expect(transposed(transposed(rows))).toEqual(rows);
    }),
  );
});
