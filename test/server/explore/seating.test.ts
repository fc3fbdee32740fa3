import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, writeLandscape } from '../../../seed/write.ts';
import { seating } from '../../../server/explore/seating.ts';
import type { SeatHeld } from '../../../server/explore/seating.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** What tells namesakes apart: whom they sit for, and how many seats they hold. */

const fact = { status: 'existing' } as const;
const seat = (bodies: readonly string[], facts: Partial<SeatHeld> = {}): SeatHeld => ({
  facts: [fact],
  count: 1,
  bodies: bodies.map((name) => ({ name, facts: [fact] })),
  ...facts,
});

describe('what a person is known by among namesakes', () => {
  test('nothing, without a seat', () => {
    expect(seating([], '2002')).toEqual({ represents: [], seatCounts: [] });
  });

  test('the body with most of the seats comes first, then by name', () => {
    expect(seating([seat(['Trust']), seat(['Council']), seat(['Trust']), seat(['Agency'])], '2002')).toEqual({
      represents: ['Trust', 'Agency', 'Council'],
      seatCounts: [{ name: 'existing', count: 4 }],
    });
  });

  test('several alike are as many seats as their count says, and statuses are not added up', () => {
    const proposed = { status: 'proposed' } as const;
    expect(
      seating([seat([], { count: 3 }), seat(['Council'], { facts: [proposed] }), seat([])], '2002'),
    ).toEqual({
      represents: ['Council'],
      seatCounts: [
        { name: 'existing', count: 4 },
        { name: 'proposed', count: 1 },
      ],
    });
  });

  test('what is over at the date does not count: the seat, who held it, or for whom', () => {
    const over = { status: 'existing', validTo: '2001' } as const;
    expect(
      seating(
        [
          seat(['Council'], { facts: [over, fact] }),
          seat(['Council'], { facts: [fact, over] }),
          seat([], { bodies: [{ name: 'Council', facts: [fact, over] }] }),
        ],
        '2002',
      ),
    ).toEqual({ represents: [], seatCounts: [{ name: 'existing', count: 1 }] });
  });
});

describe('a search', () => {
  const database = useDatabase();
  let api: Api;
  beforeAll(async () => {
    await createSchema(database());
    const small = landscape('namesakes')
      .node('Partnership', 'board', { name: 'Board', tier: 'county' })
      .node('Organisation', 'county', { name: 'Northshire County Council' })
      .node('Organisation', 'trust', { name: 'A Trust' })
      .node('Person', 'one', { name: 'David Hall' })
      .node('Person', 'two', { name: 'David Hall' })
      .node('Person', 'three', { name: 'David Hall' });
    for (const [id, person, body] of [
      ['a', 'one', 'county'],
      ['b', 'one', 'county'],
      ['c', 'one', 'trust'],
      ['d', 'two', 'trust'],
    ] as const)
      small
        .node('Seat', id, { role: 'member' })
        .edge('ON', id, 'board')
        .edge('ON_BEHALF_OF', id, body)
        .edge('HELD_BY', id, person);
    await writeLandscape(database(), small.built);
    api = await serveApi(database());
  });

  test('tells three of one name apart, in one request', async () => {
    const { data } = await api.ask(
      '{ search(text: "david hall", landscapes: ["namesakes"]) { node { id } represents seatCounts { name count } } }',
    );
    expect(data).toEqual({
      search: [
        {
          node: { id: 'one' },
          represents: ['Northshire County Council', 'A Trust'],
          seatCounts: [{ name: 'existing', count: 3 }],
        },
        { node: { id: 'three' }, represents: [], seatCounts: [] },
        { node: { id: 'two' }, represents: ['A Trust'], seatCounts: [{ name: 'existing', count: 1 }] },
      ],
    });
  });

  test('says nothing of the kind of what is no person', async () => {
    const { data } = await api.ask(
      '{ search(text: "a trust", landscapes: ["namesakes"]) { node { id } represents seatCounts { name } } }',
    );
    expect(data).toEqual({ search: [{ node: { id: 'trust' }, represents: [], seatCounts: [] }] });
  });
});
