import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../client/graph/layout.ts';
import type { GraphEdge, GraphNode } from '../../../client/queries.ts';
import { bottom, boxOf, loose, overlaps, top } from '../../support/pictureFaults.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

type Tier = GraphNode['tier'];
const node = (id: string, label: GraphNode['label'], tier: Tier, name = id) =>
  graphNode(label, id, { tier, name });
const edge = graphEdge;

const five = {
  nodes: [
    node('county-council', 'Organisation', 'county'),
    node('board', 'Partnership', 'county'),
    node('district', 'Organisation', 'district'),
    node('district-lsp', 'Partnership', 'district'),
    node('office', 'Organisation', 'regional'),
  ],
  edges: [
    edge('MEMBER_OF', 'county-council', 'board'),
    edge('MEMBER_OF', 'district', 'board'),
    edge('MEMBER_OF', 'district-lsp', 'board'),
    edge('OBSERVER_OF', 'office', 'board'),
  ],
};

describe('the two-tier picture', () => {
  test.each([1200, 768, 375, 290])('at %i pixels: region above county above districts', (width) => {
    const picture = layout(five.nodes, five.edges, width);
    const at = (id: string) => boxOf(picture, id);
    expect(picture.grounds.map(({ title }) => title)).toEqual(['Region and nation', 'County', 'Districts']);
    expect(bottom(at('office'))).toBeLessThan(top(at('board')));
    expect(bottom(at('board'))).toBeLessThan(top(at('district')));
    expect(bottom(at('county-council'))).toBeLessThan(top(at('district-lsp')));
    expect(overlaps(picture, five.edges)).toEqual([]);
  });

  test('every line runs from the one body to the other', () => {
    const picture = layout(five.nodes, five.edges, 1200);
    expect([...picture.routes.keys()].sort()).toEqual(five.edges.map(({ id }) => id).sort());
    expect(loose(picture, five.edges)).toEqual([]);
  });

  test('a board stands within the frame of the partnership that it is part of, with who sits on it around the frame', () => {
    const nodes = [
      ...five.nodes,
      node('llsp', 'Partnership', 'county'),
      node('forum', 'Partnership', 'county'),
    ];
    const edges = [...five.edges, edge('PART_OF', 'board', 'llsp'), edge('FEEDS_INTO', 'forum', 'llsp')];
    const picture = layout(nodes, edges, 1200);
    const [frame, hub] = [boxOf(picture, 'llsp'), boxOf(picture, 'board')];
    expect([frame.as, hub.as]).toEqual(['frame', 'hub']);
    expect([top(frame) < top(hub), bottom(frame) > bottom(hub)]).toEqual([true, true]);
    expect(overlaps(picture, edges)).toEqual([]);
    expect(loose(picture, edges)).toEqual([]);
  });

  test('an area of a tier that has no body is drawn nevertheless', () => {
    const nodes = [
      graphNode('Area', 'estate', { kind: 'neighbourhood' }),
      graphNode('Area', 'town', { kind: 'district' }),
      node('council', 'Organisation', 'district'),
    ];
    const edges = [edge('WITHIN', 'estate', 'town'), edge('COVERS', 'council', 'town')];
    const picture = layout(nodes, edges, 1200);
    expect(picture.grounds.map(({ title }) => title)).toContain('Parishes and neighbourhoods');
    expect([...picture.boxes.keys()].sort()).toEqual(['council', 'estate', 'town']);
    expect(loose(picture, edges)).toEqual([]);
  });

  const tiers = fc.constantFrom<Tier>('county', 'district', 'regional', 'parish', null);
  const labels = fc.constantFrom<GraphNode['label']>('Partnership', 'Organisation', 'Area', 'Theme');
  const landscapes = fc
    .array(fc.record({ label: labels, tier: tiers, name: fc.string({ maxLength: 60 }) }), { maxLength: 25 })
    .chain((made) => {
      const nodes = made.map(({ label, tier, name }, at) => node(`n${at}`, label, tier, name));
      const id = fc.integer({ min: 0, max: Math.max(0, nodes.length - 1) }).map((at) => `n${at}`);
      const type = fc.constantFrom<GraphEdge['type']>(
        'MEMBER_OF',
        'MEMBER_OF',
        'MEMBER_OF',
        'PART_OF',
        'FEEDS_INTO',
        'COVERS',
        'WITHIN',
      );
      const edges = fc
        .uniqueArray(fc.tuple(type, id, id), { maxLength: 40, selector: (parts) => parts.join() })
        .map((list) => (nodes.length === 0 ? [] : list.map((parts) => edge(...parts))));
      return fc.tuple(fc.constant(nodes), edges, fc.constantFrom(320, 600, 1400));
    });

  test('draws every body once and none on another, and every line from end to end, whatever the landscape', () => {
    fc.assert(
      fc.property(landscapes, ([nodes, edges, width]) => {
        const picture = layout(nodes, edges, width);
        expect([...picture.boxes.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
        expect(overlaps(picture, edges)).toEqual([]);
        const between = edges.filter(({ from, to }) => from !== to);
        expect(loose(picture, between)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same in whatever order the facts come', () => {
    fc.assert(
      fc.property(landscapes, ([nodes, edges, width]) => {
        expect(layout([...nodes].reverse(), [...edges].reverse(), width)).toEqual(
          layout(nodes, edges, width),
        );
      }),
      { numRuns: 50 },
    );
  });
});
