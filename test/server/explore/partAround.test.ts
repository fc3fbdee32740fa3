import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeTypes, labels, membershipTypes } from '../../../schema/landscape.ts';
import type { Edge, EdgeType, Label, Landscape } from '../../../schema/landscape.ts';
import { atDate } from '../../../server/analysis/atDate.ts';
import { edgesAt } from '../../../server/explore/edgesAt.ts';
import { graph } from '../../../server/explore/graph.ts';
import { partAround } from '../../../server/explore/partAround.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** A forum with a seat for a trust, which sits on a board too; the board is part of a partnership that nobody asks for. */
const small = landscape('small')
  .node('Partnership', 'forum', { name: 'Forum' })
  .node('Partnership', 'board', { name: 'Board' })
  .node('Partnership', 'above', { name: 'Above' })
  .node('Organisation', 'trust', { name: 'Trust' })
  .node('Seat', 'one', { role: 'member' })
  .node('Seat', 'two', { role: 'member', validTo: '2001' })
  .edge('ON', 'one', 'forum')
  .edge('ON_BEHALF_OF', 'one', 'trust')
  .edge('ON', 'two', 'board')
  .edge('ON_BEHALF_OF', 'two', 'trust')
  .edge('PART_OF', 'board', 'above').built;

const around = (options: Parameters<typeof partAround>[3], date = '2000') => {
  const { nodes, edges } = partAround(small, edgesAt(small), [date, undefined], options);
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ id }) => id) };
};

const bodies: Label[] = ['Partnership', 'Organisation'];

test('one step from a body leads over its seats to what it sits on, and no further', () => {
  expect(around({ around: 'trust', hops: 1, labels: bodies })).toEqual({
    nodes: ['forum', 'board', 'trust', 'one', 'two'],
    edges: ['ON:one:forum', 'ON_BEHALF_OF:one:trust', 'ON:two:board', 'ON_BEHALF_OF:two:trust'],
  });
});

test('a seat that has ended by the date leads nowhere', () => {
  expect(around({ around: 'trust', hops: 2, labels: bodies }, '2002').nodes).toEqual([
    'forum',
    'trust',
    'one',
  ]);
});

test('a type of edge that is not asked for leads nowhere', () => {
  expect(around({ around: 'board', hops: 5, labels: bodies, edgeTypes: ['PART_OF'] }).nodes).toEqual([
    'board',
    'above',
  ]);
});

test('a node that is not there at the date has nothing around it', () => {
  expect(around({ around: 'two', hops: 2 }, '2002')).toEqual({ nodes: [], edges: [] });
});

const roles = ['chair', 'member', 'observer', 'adviser'] as const;
const drawnLabels: Label[] = ['Partnership', 'Organisation', 'Seat', 'Person', 'Area', 'Finding'];
const drawnTypes: EdgeType[] = ['ON', 'ON_BEHALF_OF', 'PART_OF', 'COVERS', 'HELD_BY', 'ABOUT'];

/** Landscapes of twelve nodes with edges at random between them, whatever their types may join in a register. */
const anyLandscape = fc
  .record({
    nodes: fc.array(
      fc.record({
        label: fc.constantFrom(...drawnLabels),
        role: fc.constantFrom(...roles),
        tier: fc.constantFrom('county', 'district', undefined),
        validTo: fc.constantFrom('1999', undefined),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    edges: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...drawnTypes), fc.nat(11), fc.nat(11), fc.constantFrom('1999', undefined)),
      { maxLength: 40, selector: ([type, from, to]) => `${type} ${from} ${to}` },
    ),
  })
  .map(({ nodes, edges }): Landscape => {
    const built = landscape('any');
    for (const [at, { label, validTo, ...facts }] of nodes.entries())
      built.node(label, `n${at}`, { ...facts, ...(validTo !== undefined && { validTo }) });
    for (const [type, from, to, validTo] of edges)
      if (from < nodes.length && to < nodes.length)
        built.edge(type, `n${from}`, `n${to}`, validTo === undefined ? {} : { validTo });
    return built.built;
  });

const anyOptions = fc.record({
  around: fc.constantFrom('n0'),
  hops: fc.nat(5),
  labels: fc.option(fc.subarray([...labels])),
  edgeTypes: fc.option(
    fc.subarray<Edge['type'] | (typeof membershipTypes)[number]>([...edgeTypes, ...membershipTypes]),
  ),
  tiers: fc.option(fc.subarray(['county', 'district'] as const)),
});

test('what is drawn of the part is what is drawn of the whole', () => {
  const titleOf = ({ id }: { readonly id: string }) => id;
  fc.assert(
    fc.property(anyLandscape, anyOptions, (whole, options) => {
      const part = partAround(whole, edgesAt(whole), ['2000', undefined], options);
      expect(graph(part, titleOf, options)).toEqual(
        graph(atDate(whole, '2000', undefined), titleOf, options),
      );
    }),
    { numRuns: 1000 },
  );
});
