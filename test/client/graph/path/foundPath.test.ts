import { expect, test } from 'vitest';
import type { Connection } from '../../../../client/graph/path/connectionQuery.ts';
import { foundPath, idsOn } from '../../../../client/graph/path/foundPath.ts';
import { graphEdge, graphNode } from '../../../support/smallGraph.ts';

/** The council and the trust both sit on the board, which is part of the partnership; the clerk is not drawn. */
const board = graphNode('Partnership', 'board');
const whole = graphNode('Partnership', 'whole');
const council = graphNode('Organisation', 'council');
const trust = graphNode('Organisation', 'trust');
const councilSits = graphEdge('MEMBER_OF', 'council', 'board', { seat: 'seat 1' });
const councilLeads = graphEdge('FEEDS_INTO', 'board', 'council');
const trustSits = graphEdge('MEMBER_OF', 'trust', 'board', { seat: 'seat 2', status: 'proposed' });
const isPart = graphEdge('PART_OF', 'board', 'whole');
const part = { nodes: [board, whole, council, trust], edges: [councilLeads, councilSits, trustSits, isPart] };

type Step = Connection['results'][number]['path'][number];
const subject = (id: string): Step['from'] => ({ id, label: 'Organisation', name: id });
const step = (from: string, to: string): Step => ({
  from: subject(from),
  to: subject(to),
  because: `${from} and ${to} share a seat`,
  passages: [{ id: 'p1', source: 'Paper', locator: 'p. 1', note: null }],
});
const through = (...path: readonly Step[]): Connection => ({
  said: null,
  completeness: [],
  results: [{ id: 'way', path: [...path] }],
});
const none: Connection = { said: 'No seats link them.', completeness: [], results: [] };

test('a way through seats is told with its reasons, each step on the seat of the picture, not on another link', () => {
  const path = foundPath(
    { from: 'council', to: 'trust' },
    through(step('council', 'board'), step('board', 'trust')),
    part,
  );
  expect(path.through).toBe('seats');
  expect(path.steps.map(({ to, because, edge }) => [to, because, edge?.id])).toEqual([
    ['board', 'council to board: council and board share a seat', councilSits.id],
    ['trust', 'board to trust: board and trust share a seat', trustSits.id],
  ]);
  expect(idsOn(path)).toEqual(new Set(['council', 'board', councilSits.id, 'trust', trustSits.id]));
});

test('a step that the picture does not show is told all the same', () => {
  const path = foundPath({ from: 'council', to: 'clerk' }, through(step('council', 'clerk')), part);
  expect(path.steps.map(({ to, edge }) => [to, edge])).toEqual([['clerk', undefined]]);
});

test('where no seats link them, it is said why, and the way along links of other kinds is told', () => {
  const path = foundPath({ from: 'trust', to: 'whole' }, none, part);
  expect([path.through, path.said]).toEqual(['picture', 'No seats link them.']);
  expect(path.steps.map(({ because }) => because)).toEqual([
    'trust has a seat on board (proposed)',
    'board is part of whole',
  ]);
});

test('where nothing at all leads there, there is no step and nothing to mark', () => {
  const path = foundPath({ from: 'council', to: 'whole' }, none, { ...part, edges: [] });
  expect(path.steps).toEqual([]);
  expect(idsOn(path)).toBeUndefined();
});
