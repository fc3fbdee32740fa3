import { describe, expect, test } from 'vitest';
import type { Edge, Landscape, Node } from '../../../schema/landscape.ts';
import { digestBeside, digestOf } from '../../../seed/writing/digestOf.ts';
import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';

const five = generateLandscape('five', 1);
const withNode = (changed: Partial<Node>): Landscape => ({
  ...five,
  nodes: five.nodes.map((node, at) => (at === 40 ? { ...node, ...changed } : node)),
});
const withEdge = (changed: Partial<Edge>): Landscape => ({
  ...five,
  edges: five.edges.map((edge, at) => (at === 40 ? { ...edge, ...changed } : edge)),
});

describe('the fingerprint of a landscape', () => {
  test('is the same whatever the order of nodes, edges and what they state', () => {
    const turned = {
      ...five,
      landscape: Object.fromEntries(Object.entries(five.landscape).toReversed()) as typeof five.landscape,
      nodes: five.nodes.toReversed().map((node) => ({
        ...node,
        properties: Object.fromEntries(Object.entries(node.properties).toReversed()),
      })),
      edges: five.edges.toReversed(),
    };
    expect(digestOf(turned)).toBe(digestOf(five));
  });

  test('is the same with other work between its steps', async () => {
    expect(await digestBeside(five)).toBe(digestOf(five));
  });

  test.each<readonly [string, Landscape]>([
    ['record', { ...five, landscape: { ...five.landscape, date: '2011' } }],
    ['label of a node', withNode({ label: 'Fund' })],
    ['name of a node', withNode({ name: 'Another' })],
    ['aliases of a node', withNode({ aliases: ['Another'] })],
    ['status of a node', withNode({ status: 'ended' })],
    ['dates of a node', withNode({ validTo: '2011' })],
    ['passages of a node', withNode({ passages: [] })],
    ['note of a node', withNode({ note: 'Another' })],
    ['row of a node', withNode({ row: 999 })],
    ['property of a node', withNode({ properties: { tier: 'parish' } })],
    ['type of an edge', withEdge({ type: 'LEADS' })],
    ['end of an edge', withEdge({ to: 'another' })],
    ['beginning of an edge', withEdge({ validFrom: '2011' })],
    ['property of an edge', withEdge({ properties: { place: 2 } })],
    ['number of edges', { ...five, edges: five.edges.slice(1) }],
  ])('is another for another %s', (_, changed) => {
    expect(digestOf(changed)).not.toBe(digestOf(five));
  });

  test('tells a date of beginning from one of end', () => {
    expect(digestOf(withNode({ validFrom: '2011' }))).not.toBe(digestOf(withNode({ validTo: '2011' })));
  });
});
