import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { elements } from '../../../client/graph/elements.ts';
import { layout } from '../../../client/graph/layout.ts';
import { boxLook, frameLook, lineLook, tableLook } from '../../../client/graph/look.ts';
import { style } from '../../../client/graph/style.ts';
import { labelOrder, linkOrder } from '../../../client/words.ts';
import { statuses } from '../../../schema/landscape.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

/** What Cytoscape itself makes of our facts and our style sheet, without a screen. */
const drawn = () => {
  const nodes = [
    graphNode('Partnership', 'board', { tier: 'county' }),
    ...statuses.map((status) => graphNode('Organisation', status, { status })),
    graphNode('Organisation', 'districts', { tier: 'district', count: 7 }),
  ];
  const edges = statuses.map((status) => graphEdge('MEMBER_OF', status, 'board', { status }));
  const part = { nodes, edges };
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style,
    elements: [...elements(part, layout(nodes, edges, 1200))],
  });
};

test('in the picture every status has a line and a border of its own kind, in one colour', () => {
  const cy = drawn();
  const looks = statuses.map((status) => {
    const line = cy.getElementById(`edge MEMBER_OF:${status}:board`);
    const read = (name: string): unknown => line.style(name) as unknown;
    return [
      status,
      read('line-style'),
      read('line-dash-pattern'),
      read('label'),
      cy.getElementById(status).style('border-style') as unknown,
    ];
  });
  expect(looks).toEqual([
    ['existing', 'solid', expect.anything(), '', 'solid'],
    ['proposed', 'dashed', '8 4', '', 'dashed'],
    ['recommended', 'dashed', '12 3 2 3', '', 'dashed'],
    ['expected', 'dashed', '14 4', '', 'dashed'],
    ['considered', 'dashed', '2 4', '', 'dotted'],
    ['rejected', 'dashed', '2 4', '✕', 'double'],
    ['ended', 'dashed', '5 5', '⁄⁄', 'double'],
    ['guidance', 'dashed', '2 8', '', 'dotted'],
  ]);
  expect(new Set(cy.edges().map((edge) => edge.style('line-color') as unknown)).size).toBe(1);
});

/** Every label, standing as what it can stand for, and every type of line, of a word that no landscape has too. */
const kinds = [...labelOrder, 'Group', 'Dragon'].flatMap((label) =>
  (['box', 'hub', 'frame'] as const).map((as) => ({ label, as })),
);
const types = [...linkOrder, 'SEVERAL', 'EATS'];

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

test('a box looks as its label, and what it stands for, look in the key', () => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style,
    elements: kinds.map(({ label, as }) => ({
      data: { id: `${label} ${as}`, label, as, text: '', width: 80, height: 40, shift: 0, count: null },
    })),
  });
  const read = (id: string) =>
    ['background-color', 'border-color', 'color', 'shape'].map(
      (name) => cy.getElementById(id).style(name) as unknown,
    );
  for (const { label, as } of kinds) {
    const { fill, border, text, shape } =
      as === 'hub' ? tableLook : as === 'frame' ? frameLook : boxLook(label);
    // A table has a white edge, so that it stands off the frame around it.
    const edge = as === 'hub' ? '#ffffff' : border;
    expect([label, as, ...read(`${label} ${as}`)]).toEqual([
      label,
      as,
      rgb(fill),
      rgb(edge),
      rgb(text),
      shape,
    ]);
  }
});

test('a line looks as its type looks in the key, and is thicker the more it stands for', () => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style,
    elements: [
      { data: { id: 'a', text: '', width: 1, height: 1 } },
      { data: { id: 'b', text: '', width: 1, height: 1 } },
      ...types.flatMap((type) =>
        [undefined, 4, 100].map((edges) => ({
          data: {
            id: `${type} ${edges ?? 1}`,
            source: 'a',
            target: 'b',
            type,
            start: 'outside-to-node',
            ...(edges === undefined ? {} : { edges }),
          },
        })),
      ),
    ],
  });
  for (const type of types) {
    const { colour, end, isHollow } = lineLook(type);
    const looks = [1, 4, 100].map((edges) => {
      const read = (name: string): unknown => cy.getElementById(`${type} ${edges}`).style(name) as unknown;
      return ['line-color', 'target-arrow-color', 'target-arrow-shape', 'target-arrow-fill', 'width'].map(
        read,
      );
    });
    const fill = isHollow ? 'hollow' : 'filled';
    expect(looks).toEqual(['1.6px', '3.2px', '8px'].map((w) => [rgb(colour), rgb(colour), end, fill, w]));
  }
});

test('no look that all boxes or all lines have is asked of a function, which Cytoscape would ask again each time', () => {
  const common = (style as readonly { selector: string; style: object }[]).filter(({ selector }) =>
    ['node', 'edge', 'edge[?isCrowded]'].includes(selector),
  );
  const asked = common.filter((rule) =>
    Object.values(rule.style).some((value) => typeof value === 'function'),
  );
  expect(common.length).toBeGreaterThan(3);
  expect(asked).toEqual([]);
});

test('what stands for several looks like a pile and says how many; nothing else does', () => {
  const cy = drawn();
  const piles = cy.nodes().filter((node) => node.style('ghost') === 'yes');
  expect(piles.map((node) => [node.id(), node.data('text') as unknown])).toEqual([
    ['districts', 'districts\n×7'],
  ]);
});

test('a name is drawn as it is, in lines, whatever it holds', () => {
  const name = '<b>&amp;</b> data(id)';
  const nodes = [graphNode('Organisation', 'biting', { name })];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style,
    elements: [...elements({ nodes, edges: [] }, layout(nodes, [], 1200))],
  });
  expect(cy.getElementById('biting').style('label')).toBe('<b>&amp;</b>\ndata(id)');
});
