import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, test } from 'vitest';
import type { Landscape, Value } from '../../../../schema/landscape.ts';
import { keyPeople } from '../../../../server/analysis/keyPeople.ts';
import type { KeyPeopleResult } from '../../../../server/analysis/keyPeople.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { shippedIds, shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

type On = Readonly<Record<string, readonly string[]>>;

/** Who sits on what: a partnership by its id, those on it by theirs; `tiers` of partnerships. */
const boards = (on: On, tiers: Readonly<Record<string, string>> = {}): Landscape => {
  const built = landscape('boards');
  for (const id of Object.keys(on)) {
    const facts: Readonly<Record<string, Value>> = tiers[id] === undefined ? {} : { tier: tiers[id] };
    built.node('Partnership', id, { name: id, ...facts });
  }
  for (const id of new Set(Object.values(on).flat()))
    if (!(id in on)) built.node('Person', id, { name: id }).node('Organisation', `body-${id}`, { name: id });
  for (const [board, holders] of Object.entries(on))
    holders.forEach((holder, at) => {
      const seat = `${board}-${at}`;
      built.node('Seat', seat, { role: 'member' }).edge('ON', seat, board);
      if (holder in on) built.edge('ON_BEHALF_OF', seat, holder);
      else built.edge('HELD_BY', seat, holder).edge('ON_BEHALF_OF', seat, `body-${holder}`);
    });
  return built.built;
};

const figures = ({ subjects, betweenness, cutOff, tiers }: KeyPeopleResult) => ({
  who: subjects[0]?.id,
  betweenness,
  cutOff: cutOff.map(({ id }) => id),
  tiers,
});

describe('two boards and three people, of whom one is on both', () => {
  const small = boards(
    { forum: ['ann', 'bob'], trust: ['bob', 'cat'] },
    { forum: 'county', trust: 'district' },
  );

  test('hang together by that one: ann - forum - bob - trust - cat', () => {
    const { results, sampled, standardError, completeness, said } = askedOf(keyPeople, small);
    // Of the six pairs of others, the four of one side and the other lead through bob. Both sides are of two.
    expect(results.map(figures)).toEqual([
      { who: 'bob', betweenness: 4 / 6, cutOff: ['cat', 'trust'], tiers: ['district', 'county'] },
    ]);
    expect(results[0]).toMatchObject({ score: 4 / 6, seats: 2, cutsOff: true, bridgesTiers: true });
    expect(results[0]?.because).toBe(
      'bob holds 2 seats on 2 partnerships (district and county tier); 67% of the shortest paths between two others lead through bob, without whom cat and trust would be cut off.',
    );
    expect({ sampled, standardError, said }).toEqual({ sampled: null, standardError: null, said: undefined });
    expect(completeness).toEqual([
      { known: 4, of: 4, says: '4 of 4 seats name who holds them' },
      { known: 2, of: 2, says: '2 of 2 partnerships have a tier' },
    ]);
  });

  test('and by the body that bob sits for, where bodies are looked at', () => {
    const { results } = askedOf(keyPeople, small, { of: 'organisations' });
    expect(results.map(figures)).toEqual([
      { who: 'body-bob', betweenness: 4 / 6, cutOff: ['body-cat', 'trust'], tiers: ['district', 'county'] },
    ]);
  });
});

test('one on four boards where nobody else sits lies between every two: the star, Freeman 1977', () => {
  const { results } = askedOf(keyPeople, boards({ a: ['hub'], b: ['hub'], c: ['hub'], d: ['hub'] }));
  expect(results.map(figures)).toEqual([{ who: 'hub', betweenness: 1, cutOff: ['b', 'c', 'd'], tiers: [] }]);
});

test('two on the same two boards share the paths, and neither cuts anybody off', () => {
  const { results } = askedOf(keyPeople, boards({ a: ['ann', 'bob'], b: ['ann', 'bob'] }));
  // A square: of the three pairs of others, one leads half through each.
  expect(results.map(figures)).toEqual([
    { who: 'ann', betweenness: 1 / 6, cutOff: [], tiers: [] },
    { who: 'bob', betweenness: 1 / 6, cutOff: [], tiers: [] },
  ]);
});

test('a partnership that sits on another carries its own people there, and is one node', () => {
  const nested = boards({ lsp: ['forum', 'cat', 'dan'], forum: ['ann', 'bob'] });
  const { results } = askedOf(keyPeople, nested, { of: 'organisations' });
  // Six nodes, ann and bob on one side of the forum, three on the other: 6 pairs across and 1 within of 10.
  expect(results.map(figures)).toEqual([
    { who: 'forum', betweenness: 7 / 10, cutOff: ['body-ann', 'body-bob'], tiers: [] },
  ]);
  expect(results[0]?.because).toBe(
    'forum holds 1 seat on 1 partnership (no tier stated), and others hold seats on it; 70% of the shortest paths between two others lead through forum, without which ann and bob would be cut off.',
  );
});

test('who only observes ties nobody, unless asked for', () => {
  const built = boards({ a: ['ann', 'bob'], b: ['bob', 'cat'] });
  const nodes = built.nodes.map((node) =>
    node.id === 'b-0' ? { ...node, properties: { role: 'observer' } } : node,
  );
  const observed = { ...built, nodes };
  expect(askedOf(keyPeople, observed)).toMatchObject({
    total: 0,
    said: 'None of the 3 people who hold a seat is on a second partnership.',
  });
  expect(askedOf(keyPeople, observed, {}, { observers: true }).total).toBe(1);
});

test('several seats of one on a board are one tie, and all of them are counted', () => {
  const { results } = askedOf(keyPeople, boards({ a: ['ann', 'bob', 'bob'], b: ['bob', 'cat'] }));
  expect(results.map(({ betweenness, seats }) => ({ betweenness, seats }))).toEqual([
    { betweenness: 4 / 6, seats: 3 },
  ]);
});

test('a landscape that names nobody says so', () => {
  expect(askedOf(keyPeople, landscape('empty').built)).toMatchObject({
    total: 0,
    said: 'The source names no people who hold a seat.',
  });
});

describe('any boards', () => {
  const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 5 });
  const any = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), people, { noNullPrototype: true });

  const graphOf = (on: On): UndirectedGraph => {
    const graph = new UndirectedGraph();
    for (const [board, holders] of Object.entries(on))
      for (const holder of holders) graph.mergeEdge(board, holder);
    return graph;
  };

  /** The other library takes no graph without nodes. */
  const scoresOf = (graph: UndirectedGraph): Readonly<Record<string, number>> =>
    graph.order === 0 ? {} : graphologyBetweenness(graph, { getEdgeWeight: null });

  /** Parts of the graph without a node, largest first and then by their first id. */
  const partsWithout = (graph: UndirectedGraph, gone: string): readonly (readonly string[])[] => {
    const seen = new Set([gone]);
    const parts = graph.neighbors(gone).flatMap((start) => {
      if (seen.has(start)) return [];
      const part = [start];
      seen.add(start);
      for (const node of part)
        for (const next of graph.neighbors(node)) {
          if (!seen.has(next)) part.push(next);
          seen.add(next);
        }
      return [part.sort()];
    });
    return parts.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  };

  test('say the same as another library does of the same graph, and as taking each one out shows', () => {
    fc.assert(
      fc.property(any, (on) => {
        const graph = graphOf(on);
        const scores = scoresOf(graph);
        const holders = [...new Set(Object.values(on).flat())].filter((id) => graph.degree(id) > 1);
        const { results } = askedOf(keyPeople, boards(on));
        expect(results.map(({ subjects }) => subjects[0]?.id).sort()).toEqual(holders.sort());
        for (const result of results) {
          const id = result.subjects[0]?.id ?? '';
          expect(result.betweenness).toBeCloseTo(scores[id] ?? Number.NaN, 12);
          const cutOff = partsWithout(graph, id).slice(1).flat().sort();
          expect(result.cutOff.map((one) => one.id).sort()).toEqual(cutOff);
        }
      }),
    );
  });

  test('where boards sit on boards too', () => {
    const nested = fc.dictionary(
      fc.constantFrom('p', 'q', 'r', 's', 't'),
      fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't', 'a', 'b', 'c'), { maxLength: 4 }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(nested, (drawn) => {
        const on = Object.fromEntries(
          Object.entries(drawn).map(([id, all]) => [
            id,
            all.filter((one) => one !== id && (one in drawn || one < 'p')),
          ]),
        );
        const graph = graphOf(
          Object.fromEntries(
            Object.entries(on).map(([id, all]) => [id, all.map((one) => (one in on ? one : `body-${one}`))]),
          ),
        );
        const scores = scoresOf(graph);
        for (const result of askedOf(keyPeople, boards(on), { of: 'organisations' }).results) {
          const id = result.subjects[0]?.id ?? '';
          expect(result.betweenness).toBeCloseTo(scores[id] ?? Number.NaN, 12);
          const cutOff = partsWithout(graph, id).slice(1).flat().sort();
          expect(result.cutOff.map((one) => one.id).sort()).toEqual(cutOff);
        }
      }),
    );
  });
});

const shipped = new Map(
  await Promise.all(shippedIds.map(async (id) => [id, await shippedLandscape(id)] as const)),
);

describe('of the landscapes that ship', () => {
  const of = (id: string): Landscape => shipped.get(id) ?? landscape('none').built;

  test.each([
    // seats.csv: Gage and Liles, both on the Leadership Team alone.
    ['leicestershire-2002', 'None of the 2 people who hold a seat is on a second partnership.'],
    // Preface: four names, all on the Strategy & Monitoring Group.
    ['cheshire-2005', 'None of the 4 people who hold a seat is on a second partnership.'],
    ['huntingdonshire-2006', 'The source names no people who hold a seat.'],
    ['breckland-2010', 'The source names no people who hold a seat.'],
    ['lancaster-2011', 'The source names no people who hold a seat.'],
  ])('%s ties nobody by name to two partnerships', (id, said) => {
    expect(askedOf(keyPeople, of(id))).toMatchObject({ total: 0, said });
  });

  test('in Leicestershire 2002 the CVS Community Partnership alone ties the Cares Operations Team to the proposed Board', () => {
    const statuses = ['existing', 'proposed'] as const;
    const { results } = askedOf(keyPeople, of('leicestershire-2002'), { of: 'organisations' }, { statuses });
    // The list before paragraph 12 and the Chairman's council give the Board 19 members, of which the Primary Care
    // Trusts and the district LSPs are only expected: 17 are left. With the Board, the Operations Team, and the Leadership
    // Team and its two members (Appendix 3, section 3): 22. The Team is tied to the 16 others and the Board by the CVS
    // Community Partnership alone: 17 of 21 x 20 / 2 pairs.
    expect(results.map(figures)).toEqual([
      { who: 'cvs-partnership', betweenness: 17 / 210, cutOff: ['cares-operations'], tiers: ['county'] },
    ]);
  });

  test('in Lancaster 2011 the City Council alone ties the parish meeting to the Community Leaders Group', () => {
    const asked = { of: 'organisations' };
    expect(askedOf(keyPeople, of('lancaster-2011'), asked)).toMatchObject({ total: 0 });
    const { results } = askedOf(keyPeople, of('lancaster-2011'), asked, { observers: true });
    // Table of groups: the City Council, the University and the Police attend the Community Leaders Group, which has the
    // minority communities; both councils attend the meeting of the parish councils. Beside them the LSP and the leaders'
    // meeting with a class of members each: 12 nodes. Four are on the one side and three on the other: 12 of 55 pairs.
    expect(results.map(figures)).toEqual([
      {
        who: 'city-council',
        betweenness: 12 / 55,
        cutOff: ['county-council', 'parish-meeting', 'parish-councils'],
        tiers: ['district'],
      },
    ]);
  });
});
