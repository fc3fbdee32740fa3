import { expect, test } from 'vitest';
import type { Box, Picture, Point } from '../../../client/graph/layout/picture.ts';
import { lineAt } from '../../../client/graph/lineAt.ts';
import { graphEdge } from '../../support/smallGraph.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 40, height: 20, lines: [], shift: 0, as: 'box' });

/** A council at the top left, linked straight to a board on its right, and down and along to a forum. */
const straight = graphEdge('MEMBER_OF', 'council', 'board');
const led = graphEdge('MEMBER_OF', 'council', 'forum');
const picture: Picture = {
  width: 300,
  height: 300,
  boxes: new Map([
    ['council', box(0, 0)],
    ['board', box(200, 0)],
    ['forum', box(200, 200)],
  ]),
  routes: new Map([
    [
      led.id,
      [
        { x: 0, y: 10 },
        { x: 0, y: 200 },
        { x: 180, y: 200 },
      ],
    ],
  ]),
  grounds: [],
};
const at = (place: Point, reach = 8) => lineAt([straight, led], picture, place, reach);

test.each([
  ['on a straight line', { x: 100, y: 0 }, straight.id],
  ['7 pixels beside it', { x: 100, y: 7 }, straight.id],
  ['8 pixels beside it, which is as far as it may be', { x: 100, y: -8 }, straight.id],
  ['9 pixels beside it', { x: 100, y: 9 }, undefined],
  ['on the first stretch of a line that is led around boxes', { x: 3, y: 120 }, led.id],
  ['on its second stretch', { x: 90, y: 196 }, led.id],
  ['on the straight way between its ends, where it does not run', { x: 100, y: 100 }, undefined],
  ['beyond the end of a line', { x: 211, y: 0 }, undefined],
  ['near two lines, of which the second is nearer', { x: 2, y: 6 }, led.id],
])('%s the line is found that is meant', (_, place, id) => {
  expect(at(place)).toBe(id);
});

test('a finger reaches further than a mouse', () => {
  expect(at({ x: 100, y: 20 }, 24)).toBe(straight.id);
});

test('a line that is not drawn is not found: one to itself, and one to a box that is not in the picture', () => {
  const itself = graphEdge('PART_OF', 'council', 'council');
  const away = graphEdge('MEMBER_OF', 'council', 'elsewhere');
  expect(lineAt([itself, away], picture, { x: 0, y: 0 }, 8)).toBeUndefined();
});
