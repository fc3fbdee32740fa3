import { describe, expect, test } from 'vitest';
import { partOfLabels, passing } from '../../../client/graph/show.ts';
import type { Part } from '../../../client/graph/show.ts';
import { nothingToggled } from '../../../client/state/place.ts';
import { graphEdge, graphNode } from '../../support/smallGraph.ts';

/** A board with a seat held for the council, a seat for which no body is named, an area and a theme. */
const county: Part = {
  nodes: [
    graphNode('Area', 'county'),
    graphNode('Partnership', 'board', { tier: 'county' }),
    graphNode('Organisation', 'council', { tier: 'county' }),
    graphNode('Organisation', 'old-council', { tier: 'district', status: 'ended' }),
    graphNode('Seat', 'held', { status: 'proposed' }),
    graphNode('Seat', 'open', { status: 'proposed' }),
    graphNode('Theme', 'crime'),
  ],
  edges: [
    graphEdge('COVERS', 'board', 'county'),
    graphEdge('ON', 'held', 'board'),
    graphEdge('ON_BEHALF_OF', 'held', 'council'),
    graphEdge('ON', 'open', 'board'),
    graphEdge('MEMBER_OF', 'council', 'board', { seat: 'held', status: 'proposed' }),
    graphEdge('ADDRESSES', 'board', 'crime'),
    graphEdge('SUCCEEDED_BY', 'old-council', 'council'),
  ],
};
const ids = ({ nodes, edges }: Part) => ({
  nodes: nodes.map(({ id }) => id),
  edges: edges.map(({ id }) => id),
});

describe('at first', () => {
  test('areas and bodies are shown; a seat by its membership, or itself where no body is named for it', () => {
    expect(ids(partOfLabels(county, nothingToggled))).toEqual({
      nodes: ['county', 'board', 'council', 'old-council', 'open'],
      edges: [
        'COVERS:board:county',
        'ON:open:board',
        'MEMBER_OF:council:board',
        'SUCCEEDED_BY:old-council:council',
      ],
    });
  });

  test('all of it passes the filters but the lines to areas, which would hide the rest', () => {
    const part = partOfLabels(county, nothingToggled);
    expect(ids(passing(part, nothingToggled))).toEqual({
      nodes: ids(part).nodes,
      edges: ['ON:open:board', 'MEMBER_OF:council:board', 'SUCCEEDED_BY:old-council:council'],
    });
  });
});

test('where seats are chosen they stand for themselves, and no membership says it twice', () => {
  expect(ids(partOfLabels(county, { ...nothingToggled, labels: ['Seat', 'Area'] }))).toEqual({
    nodes: ['board', 'council', 'old-council', 'held', 'open'],
    edges: [
      'ON:held:board',
      'ON_BEHALF_OF:held:council',
      'ON:open:board',
      'SUCCEEDED_BY:old-council:council',
    ],
  });
});

test('without partnerships an open seat has nothing to be a seat on, and goes too', () => {
  expect(ids(partOfLabels(county, { ...nothingToggled, labels: ['Partnership'] }))).toEqual({
    nodes: ['county', 'council', 'old-council'],
    edges: ['SUCCEEDED_BY:old-council:council'],
  });
});

test.each([
  [
    'a status',
    { statuses: ['ended'] },
    ['county', 'board', 'council', 'open'],
    ['ON:open:board', 'MEMBER_OF:council:board'],
  ],
  [
    'a status of lines',
    { statuses: ['proposed'] },
    ['county', 'board', 'council', 'old-council'],
    ['SUCCEEDED_BY:old-council:council'],
  ],
  ['a tier', { tiers: ['county'] }, ['county', 'old-council', 'open'], []],
  [
    'bodies that state no tier',
    { tiers: ['none'] },
    ['board', 'council', 'old-council'],
    ['MEMBER_OF:council:board', 'SUCCEEDED_BY:old-council:council'],
  ],
  [
    'a kind of line',
    { links: ['MEMBER_OF'] },
    ['county', 'board', 'council', 'old-council', 'open'],
    ['ON:open:board', 'SUCCEEDED_BY:old-council:council'],
  ],
])('unticking %s takes it away with the lines that hang on it', (_, toggled, nodes, edges) => {
  const all = { ...nothingToggled, ...toggled };
  expect(ids(passing(partOfLabels(county, all), all))).toEqual({ nodes, edges });
});

test('a value that no landscape has narrows nothing', () => {
  const odd = { labels: ['Dragon'], links: ['EATS'], statuses: ['mythical'], tiers: ['lunar'] };
  expect(passing(partOfLabels(county, odd), odd)).toEqual(
    passing(partOfLabels(county, nothingToggled), nothingToggled),
  );
});
