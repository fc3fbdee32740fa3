import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { elements } from '../../../client/graph/elements.ts';
import { highlight } from '../../../client/graph/highlight.ts';
import type { Marks } from '../../../client/graph/highlight.ts';
import { layout } from '../../../client/graph/layout.ts';
import { style } from '../../../client/graph/style.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

/** Two councils on a board, one of them on a forum too, and a third that sits nowhere. */
const drawn = (): Core => {
  const nodes = [
    graphNode('Partnership', 'board'),
    graphNode('Partnership', 'forum'),
    ...['county', 'town', 'shire'].map((id) => graphNode('Organisation', id)),
  ];
  const edges = [
    graphEdge('MEMBER_OF', 'county', 'board'),
    graphEdge('MEMBER_OF', 'town', 'board'),
    graphEdge('MEMBER_OF', 'town', 'forum'),
  ];
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style,
    elements: [...elements({ nodes, edges }, layout(nodes, edges, 1200))],
  });
};

const none: Marks = { selected: undefined, reached: undefined, path: undefined };

const marked = (cy: Core): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    ['chosen', 'near', 'aside', 'reached', 'on-path'].map((mark) => [
      mark,
      cy
        .elements(`.${mark}`)
        .map((element) => element.data('fact') as string)
        .sort(),
    ]),
  );

/** Facts that Cytoscape is told to look at anew while something is done. */
const toldOf = (cy: Core, act: () => void): readonly string[] => {
  const told: string[] = [];
  const hear = (event: cytoscape.EventObject): void => {
    told.push((event.target as cytoscape.SingularElementReturnValue).data('fact') as string);
  };
  cy.on('style', hear);
  act();
  cy.removeListener('style', hear);
  return told.sort();
};

test('what is selected stands out with its links, and all that is not linked to it steps back', () => {
  const cy = drawn();
  highlight(cy, { ...none, selected: 'county' });
  expect(marked(cy)).toEqual({
    chosen: ['county'],
    near: ['MEMBER_OF:county:board'],
    aside: ['MEMBER_OF:town:board', 'MEMBER_OF:town:forum', 'forum', 'shire', 'town'],
    reached: [],
    'on-path': [],
  });
});

test('a path stands out, and so does what is selected beside it', () => {
  const cy = drawn();
  highlight(cy, {
    selected: 'shire',
    reached: 'board',
    path: new Set(['county', 'MEMBER_OF:county:board', 'board']),
  });
  expect(marked(cy)).toEqual({
    chosen: ['shire'],
    near: [],
    aside: ['MEMBER_OF:town:board', 'MEMBER_OF:town:forum', 'forum', 'town'],
    reached: ['board'],
    'on-path': ['MEMBER_OF:county:board', 'board', 'county'],
  });
});

test('a step of the keyboard has two boxes looked at anew, and the same marks again none', () => {
  const cy = drawn();
  highlight(cy, { ...none, reached: 'town' });
  expect(
    toldOf(cy, () => {
      highlight(cy, { ...none, reached: 'shire' });
    }),
  ).toEqual(['shire', 'town']);
  expect(
    toldOf(cy, () => {
      highlight(cy, { ...none, reached: 'shire' });
    }),
  ).toEqual([]);
  expect(marked(cy)).toEqual({ chosen: [], near: [], aside: [], reached: ['shire'], 'on-path': [] });
});

test('marks are taken back with what they stood for', () => {
  const cy = drawn();
  highlight(cy, { ...none, selected: 'town' });
  highlight(cy, none);
  expect(Object.values(marked(cy)).flat()).toEqual([]);
});
