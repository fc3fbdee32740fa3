import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../seed/check.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import type { Register } from '../../seed/register.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { startReport } from '../../seed/report.ts';
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

describe('a register as a graph', () => {
  test('is empty where the register is', () => {
    expect(landscapeOf({ record, tables: [] })).toEqual({ landscape: record, nodes: [], edges: [] });
  });

  test('has a node for a seat, and an edge for each id in its columns', () => {
    const seats: Register['tables'][number] = {
      name: 'seats',
      file: 'seats.csv',
      columns: ['id', 'partnership', 'role', 'onBehalfOf', 'count', 'voting', 'status', 'passages'],
      rows: [{ line: 2, cells: ['seat-1', 'lsp', 'member', 'pct; police', '7', 'no', 'proposed', 'p1; p2'] }],
    };
    const stated = { status: 'proposed', passages: ['p1', 'p2'] };
    expect(landscapeOf({ record, tables: [seats] })).toEqual({
      landscape: record,
      nodes: [
        {
          id: 'seat-1',
          label: 'Seat',
          aliases: [],
          ...stated,
          row: 1,
          properties: { role: 'member', count: 7, voting: false },
        },
      ],
      edges: [
        { id: 'ON:seat-1:lsp', type: 'ON', from: 'seat-1', to: 'lsp', ...stated, row: 0, properties: {} },
        {
          id: 'ON_BEHALF_OF:seat-1:pct',
          type: 'ON_BEHALF_OF',
          from: 'seat-1',
          to: 'pct',
          ...stated,
          row: 0,
          properties: {},
        },
        {
          id: 'ON_BEHALF_OF:seat-1:police',
          type: 'ON_BEHALF_OF',
          from: 'seat-1',
          to: 'police',
          ...stated,
          row: 0,
          properties: { place: 2 },
        },
      ],
    });
  });

  test('has an edge for a row of relationships, named by its type and ends where the row gives no id', () => {
    const relationships: Register['tables'][number] = {
      name: 'relationships',
      file: 'relationships.csv',
      columns: ['id', 'type', 'from', 'to', 'stance', 'status', 'passages', 'note'],
      rows: [
        {
          line: 2,
          cells: ['', 'SUPPORTS', 'pct', 'option-a', 'against', 'existing', 'p1', 'At the seminar.'],
        },
        { line: 3, cells: ['named', 'PART_OF', 'board', 'lsp', '', 'ended', 'p2', ''] },
      ],
    };
    expect(landscapeOf({ record, tables: [relationships] }).edges).toEqual([
      {
        id: 'SUPPORTS:pct:option-a',
        type: 'SUPPORTS',
        from: 'pct',
        to: 'option-a',
        status: 'existing',
        passages: ['p1'],
        note: 'At the seminar.',
        row: 1,
        properties: { stance: 'against' },
      },
      {
        id: 'named',
        type: 'PART_OF',
        from: 'board',
        to: 'lsp',
        status: 'ended',
        passages: ['p2'],
        row: 2,
        properties: {},
      },
    ]);
  });

  test('gives back every register that has no fault, cell by cell and row by row', () => {
    fc.assert(
      fc.property(randomRegister(), (register) => {
        expect(registerOf(landscapeOf(register))).toEqual(register);
      }),
      { numRuns: 200 },
    );
  });

  test('gives them back whatever the order of its nodes and edges', () => {
    fc.assert(
      fc.property(randomRegister(), (register) => {
        const { landscape, nodes, edges } = landscapeOf(register);
        const turned = { landscape, nodes: nodes.toReversed(), edges: edges.toReversed() };
        expect(registerOf(turned)).toEqual(register);
      }),
    );
  });

  test('is of a register that the check finds no fault in', () => {
    fc.assert(
      fc.property(randomRegister(), (register) => {
        const {
          faults,
          notices,
          register: checked,
        } = checkRegister({
          register,
          whole: true,
          report: startReport(),
        });
        // Names are of any letters here, and letters that look like others are rightly told.
        const others = notices.filter(
          ({ notice }) => !notice.endsWith('see whether it is what it looks like.'),
        );
        expect({ faults, others, checked }).toEqual({ faults: [], others: [], checked: register });
      }),
    );
  });
});
