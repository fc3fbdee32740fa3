import { describe, expect, test } from 'vitest';
import type { Box } from '../../../client/graph/layout/picture.ts';
import { nearest } from '../../../client/graph/nearest.ts';

const at = (x: number, y: number, shift = 0): Box => ({
  x,
  y,
  width: 80,
  height: 40,
  lines: [],
  shift,
  as: 'box',
});

/** Two rows of three, and one below that is far to the right. */
const boxes = new Map([
  ['north-west', at(50, 50)],
  ['north', at(150, 50)],
  ['north-east', at(250, 50)],
  ['south-west', at(50, 150)],
  ['south', at(150, 150)],
  ['south-east', at(250, 150)],
  ['far', at(900, 250)],
]);

describe('arrow keys', () => {
  test('begin at the top left', () => {
    expect(nearest(boxes, undefined, 'up')).toBe('north-west');
    expect(nearest(boxes, 'nobody', 'left')).toBe('north-west');
  });

  test('lead to the neighbour in their direction', () => {
    expect((['up', 'down', 'left', 'right'] as const).map((way) => nearest(boxes, 'north', way))).toEqual([
      undefined,
      'south',
      'north-west',
      'north-east',
    ]);
  });

  test('find a box that stands aside where nothing is straight ahead', () => {
    expect(nearest(boxes, 'south-east', 'down')).toBe('far');
    expect(nearest(boxes, 'far', 'up')).toBe('south-east');
  });

  test('reach a frame by way of its name, not of its middle', () => {
    const framed = new Map([
      ['above', at(50, 0)],
      ['right-above', at(400, 0)],
      ['frame', at(400, 100, -350)],
    ]);
    expect(nearest(framed, 'frame', 'up')).toBe('above');
  });

  test('have nowhere to go in an empty picture', () => {
    expect(nearest(new Map(), undefined, 'down')).toBeUndefined();
  });

  test('come to every box from any other: nothing is out of reach of the keyboard', () => {
    const reached = new Set(['north-west']);
    for (const from of reached) {
      for (const way of ['up', 'down', 'left', 'right'] as const) {
        const next = nearest(boxes, from, way);
        if (next !== undefined) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...boxes.keys()].sort());
  });
});
