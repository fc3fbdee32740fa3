import { expect, test } from 'vitest';
import { elements } from '../../../client/graph/elements.ts';
import type { Box, Picture } from '../../../client/graph/layout/picture.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

/** A council above its board: a line down, a corner, and along. */
const council = graphNode('Organisation', 'council', { tier: 'county', sector: 'local authority' });
const board = graphNode('Partnership', 'board', { status: 'proposed' });
const seat = graphEdge('MEMBER_OF', 'council', 'board', { status: 'proposed', role: 'chair' });
const box = (x: number, y: number, name: string): Box => ({
  x,
  y,
  width: 80,
  height: 40,
  lines: [name, 'in two lines'],
  shift: 0,
  as: 'box',
});
const picture: Picture = {
  width: 300,
  height: 200,
  boxes: new Map([
    ['council', box(50, 50, 'council')],
    ['board', box(150, 150, 'board')],
  ]),
  routes: new Map([
    [
      seat.id,
      [
        { x: 50, y: 70 },
        { x: 50, y: 150 },
        { x: 110, y: 150 },
      ],
    ],
  ]),
  grounds: [
    { id: 'group tier county', title: 'County', letters: 12, left: 0, top: 0, width: 300, height: 190 },
  ],
};
const whole = { nodes: [council, board], edges: [seat] };

test('a ground, two boxes and their line are drawn, with their facts as the API states them', () => {
  const [ground, ...drawn] = elements(whole, picture);
  expect(ground).toMatchObject({
    classes: 'ground',
    data: { id: 'ground group tier county', text: 'County', letters: 12, width: 300, height: 190 },
    position: { x: 150, y: 95 },
  });
  expect(drawn).toEqual([
    {
      group: 'nodes',
      data: {
        ...council,
        fact: 'council',
        as: 'box',
        width: 80,
        height: 40,
        shift: 0,
        text: 'council\nin two lines',
      },
      position: { x: 50, y: 50 },
    },
    {
      group: 'nodes',
      data: {
        ...board,
        fact: 'board',
        as: 'box',
        width: 80,
        height: 40,
        shift: 0,
        text: 'board\nin two lines',
      },
      position: { x: 150, y: 150 },
    },
    {
      group: 'edges',
      data: {
        ...seat,
        id: 'edge MEMBER_OF:council:board',
        fact: 'MEMBER_OF:council:board',
        source: 'council',
        target: 'board',
        isCrowded: false,
        // From (50, 70) to (110, 150) is 100 long; the corner (50, 150) is 64 along it and 48 beside it.
        weights: [0.64],
        distances: [48],
        start: '0.0px 20.0px',
        end: '-40.0px 0.0px',
      },
    },
  ]);
});

test('what a filter hides is not drawn, nor is a line to it', () => {
  const drawn = elements({ nodes: [board], edges: [seat] }, picture);
  expect(drawn.map(({ data }) => data.id)).toEqual(['ground group tier county', 'board']);
});

test('a node and a line of one id are two elements, and both say which fact they are', () => {
  const named = { ...seat, id: 'board' };
  const drawn = elements(
    { ...whole, edges: [named] },
    { ...picture, routes: new Map([['board', picture.routes.get(seat.id) ?? []]]) },
  );
  expect(drawn.slice(2).map(({ data }) => [data.id, data['fact'] as unknown])).toEqual([
    ['board', 'board'],
    ['edge board', 'board'],
  ]);
});

test('each call gives elements of its own: Cytoscape edits what it is given', () => {
  const before = elements(whole, picture);
  for (const { data } of before) data['text'] = 'edited';
  const texts: readonly unknown[] = elements(whole, picture).map(({ data }) => data['text'] as unknown);
  expect(texts).toEqual(['County', 'council\nin two lines', 'board\nin two lines', undefined]);
});
