import { expect, test } from 'vitest';
import { factGroups } from '../../../client/panel/factGroups.ts';
import type { Fact } from '../../../client/queries.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

const fact = (edge: Fact['edge']): Fact => ({
  sentence: `${edge.from} ${edge.type} ${edge.to}`,
  note: null,
  edge,
  other: graphNode('Organisation', 'other'),
  passages: [],
});

test('the facts of a body stand together by what they say, who sits on it first, each way of a line by itself', () => {
  const facts = [
    fact(graphEdge('COVERS', 'board', 'county')),
    fact(graphEdge('PART_OF', 'board', 'llsp')),
    fact(graphEdge('PART_OF', 'group', 'board')),
    fact(graphEdge('ON', 'seat-1', 'board')),
    fact(graphEdge('OWNED_BY', 'strategy', 'board')),
    fact(graphEdge('ON', 'seat-2', 'board')),
  ];
  const groups = factGroups(facts, 'board').map((group) => [
    group.heading,
    group.facts.map(({ sentence }) => sentence),
  ]);
  expect(groups).toEqual([
    ['Who sits on it', ['seat-1 ON board', 'seat-2 ON board']],
    ['Its parts', ['group PART_OF board']],
    ['Part of', ['board PART_OF llsp']],
    ['Areas', ['board COVERS county']],
    ['Other links', ['strategy OWNED_BY board']],
  ]);
});

test('no fact, no heading', () => {
  expect(factGroups([], 'board')).toEqual([]);
});
