import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../client/graph/layout.ts';
import type { Box, Picture } from '../../../client/graph/layout/picture.ts';
import type { GraphEdge, GraphNode } from '../../../client/queries.ts';

type Tier = GraphNode['tier'];

const node = (id: string, label: GraphNode['label'], tier: Tier, name = id): GraphNode => ({
  id,
  label,
  name,
  aliases: [],
  status: 'existing',
  validFrom: null,
  validTo: null,
  tier,
  kind: null,
  sector: null,
  count: null,
});
const edge = (type: GraphEdge['type'], from: string, to: string): GraphEdge => ({
  id: `${type}:${from}:${to}`,
  type,
  from,
  to,
  status: 'existing',
  role: null,
  seat: null,
  validFrom: null,
  validTo: null,
});

const top = ({ y, height }: Box): number => y - height / 2;
const bottom = ({ y, height }: Box): number => y + height / 2;
const boxOf = (picture: Picture, id: string): Box => {
  const box = picture.boxes.get(id);
  if (box === undefined) throw new Error(`${id} is not drawn.`);
  return box;
};

/** Pairs of boxes that lie on each other; a frame is meant to lie around what is part of it. */
const overlaps = ({ boxes }: Picture): readonly string[] => {
  const list = [...boxes].filter(([, { as }]) => as !== 'frame');
  return list.flatMap(([one, a], at) =>
    list.slice(at + 1).flatMap(([other, b]) => {
      const apartX = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.01;
      const apartY = Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.01;
      return apartX || apartY ? [] : [`${one} on ${other}`];
    }),
  );
};

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
    expect(picture.bands.map(({ band }) => band)).toEqual(['wider', 'county', 'district']);
    expect(bottom(at('office'))).toBeLessThan(top(at('board')));
    expect(bottom(at('board'))).toBeLessThan(top(at('district')));
    expect(bottom(at('county-council'))).toBeLessThan(top(at('district-lsp')));
    expect(overlaps(picture)).toEqual([]);
  });

  test('every line runs from the one body to the other', () => {
    const picture = layout(five.nodes, five.edges, 1200);
    expect([...picture.routes.keys()].sort()).toEqual(five.edges.map(({ id }) => id).sort());
    for (const { id, from, to } of five.edges) {
      const route = picture.routes.get(id) ?? [];
      for (const [end, body] of [[route[0], from] as const, [route.at(-1), to] as const]) {
        const box = boxOf(picture, body);
        expect(Math.abs((end?.x ?? NaN) - box.x)).toBeLessThanOrEqual(box.width / 2 + 1);
        expect(Math.abs((end?.y ?? NaN) - box.y)).toBeLessThanOrEqual(box.height / 2 + 1);
      }
    }
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

  test('draws every body once and none on another, whatever the landscape', () => {
    fc.assert(
      fc.property(landscapes, ([nodes, edges, width]) => {
        const picture = layout(nodes, edges, width);
        expect([...picture.boxes.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
        expect(overlaps(picture)).toEqual([]);
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
