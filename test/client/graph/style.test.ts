import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { elements } from '../../../client/graph/elements.ts';
import { layout } from '../../../client/graph/layout.ts';
import { style } from '../../../client/graph/style.ts';
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
