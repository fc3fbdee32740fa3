import { expect, test } from 'vitest';
import { asDrawn } from '../../../../client/graph/arrange/arrangement.ts';
import type { Asked } from '../../../../client/graph/compose/asked.ts';
import { compose } from '../../../../client/graph/compose/compose.ts';
import { composedMemory } from '../../../../client/graph/compose/composedMemory.ts';
import { graphEdge, graphNode } from '../../../support/smallGraph.ts';

/** A council on a board. */
const county = {
  nodes: [graphNode('Partnership', 'board', { tier: 'county' }), graphNode('Organisation', 'council')],
  edges: [graphEdge('MEMBER_OF', 'council', 'board')],
};
const asked = (closed: readonly string[] = [], more: Partial<Asked> = {}): Asked => ({
  whole: county,
  part: county,
  arrangement: { groupBy: asDrawn.groupBy, near: asDrawn.near, closed },
  width: 900,
  ...more,
});

test('a picture that was laid out before is there again, however it is asked for', () => {
  const memory = composedMemory();
  const open = compose(asked());
  const shut = compose(asked(['group tier county']));
  memory.keep(asked(), open);
  memory.keep(asked(['group tier county']), shut);
  expect([memory.find(asked()), memory.find(asked(['group tier county']))]).toEqual([open, shut]);
  expect(memory.find(asked())).toBe(open);
});

test.each([
  ['arrangement', asked(['group tier district'])],
  ['width', asked([], { width: 320 })],
  ['part of the landscape', asked([], { part: { ...county } })],
  ['landscape', asked([], { whole: { ...county } })],
])('of another %s it is not', (_, other) => {
  const memory = composedMemory();
  memory.keep(asked(), compose(asked()));
  expect(memory.find(other)).toBeUndefined();
});

test('pictures of a landscape that is left are let go, and so are the oldest of one that stays', () => {
  const memory = composedMemory();
  memory.keep(asked(), compose(asked()));
  memory.keep(asked([], { whole: { ...county } }), compose(asked()));
  expect(memory.find(asked())).toBeUndefined();
  for (let width = 1; width <= 9; width += 1) memory.keep(asked([], { width }), compose(asked()));
  const found = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter(
    (width) => memory.find(asked([], { width })) !== undefined,
  );
  expect(found).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});
