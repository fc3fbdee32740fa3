import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { elements } from '../../../client/graph/elements.ts';
import { layout } from '../../../client/graph/layout.ts';
import type { Part } from '../../../client/graph/show.ts';
import { TableView } from '../../../client/table/TableView.tsx';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

const part: Part = {
  nodes: [
    graphNode('Partnership', 'board', { name: 'Board', kind: 'board', tier: 'county' }),
    graphNode('Organisation', 'districts', {
      name: 'District <i>councils</i>',
      sector: 'local authority',
      tier: 'district',
      count: 7,
      status: 'proposed',
    }),
    graphNode('Organisation', 'alone', { name: 'Alone', status: 'ended' }),
  ],
  edges: [graphEdge('MEMBER_OF', 'districts', 'board', { role: 'chair', status: 'proposed' })],
};

/** The text of the cells of each table's body, row by row. */
const tablesOf = (shown: Part): readonly (readonly (readonly string[])[])[] => {
  const html = renderToStaticMarkup(
    createElement(TableView, {
      title: 'County',
      part: shown,
      shown,
      selected: undefined,
      select: () => undefined,
    }),
  );
  const pieces = (text: string, tag: string): readonly string[] =>
    [...text.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([piece]) => piece);
  const textOf = (piece: string): string => piece.replace(/<[^>]*>/g, '');
  return pieces(html, 'tbody').map((body) => pieces(body, 'tr').map((row) => pieces(row, 'td').map(textOf)));
};

test('the table says of each body and each line what it is, names as text', () => {
  expect(tablesOf(part)).toEqual([
    [
      ['Board', 'Partnership: board', 'County', '–', 'Existing', '1'],
      [
        'District &lt;i&gt;councils&lt;/i&gt; (×7)',
        'Organisation',
        'District',
        'Local authority',
        'Proposed',
        '1',
      ],
      ['Alone', 'Organisation', 'Not stated', '–', 'Ended', '0'],
    ],
    [
      [
        'District &lt;i&gt;councils&lt;/i&gt; (×7)',
        'District &lt;i&gt;councils&lt;/i&gt; (×7) chairs Board',
        'Board',
        'Proposed',
      ],
    ],
  ]);
});

test('the table has a row for every box and every line of the picture, and no more', () => {
  const drawn = elements(part, layout(part.nodes, part.edges, 1200)).filter(
    ({ classes }) => classes !== 'ground',
  );
  const [bodies = [], lines = []] = tablesOf(part);
  expect([bodies.length, lines.length]).toEqual([
    drawn.filter(({ group }) => group === 'nodes').length,
    drawn.filter(({ group }) => group === 'edges').length,
  ]);
});
