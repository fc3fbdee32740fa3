import { expect, test } from 'vitest';
import type { Edge, Landscape, Node } from '../../../schema/landscape.ts';
import { display } from '../../../server/graph/display.ts';

const stated = { aliases: [], status: 'existing', passages: ['p1'], row: 1 } as const;
const board: Node = { ...stated, id: 'board', label: 'Partnership', name: 'The Board', properties: {} };
const councils: Node = {
  ...stated,
  id: 'councils',
  label: 'Organisation',
  name: 'District councils',
  properties: {},
};
const lsps: Node = { ...stated, id: 'lsps', label: 'Partnership', name: 'District LSPs', properties: {} };
const seat: Node = { ...stated, id: 'seat', label: 'Seat', properties: { role: 'member', count: 7 } };
const powers: Node = {
  ...stated,
  id: 'powers',
  label: 'Finding',
  name: 'Executive powers',
  properties: { kind: 'function', negated: true },
};
const edge = (type: Edge['type'], from: string, to: string): Edge => ({
  id: `${type}:${from}:${to}`,
  type,
  from,
  to,
  status: 'existing',
  passages: ['p1'],
  row: 0,
  properties: {},
});

const landscape: Landscape = {
  landscape: {
    id: 'by-hand',
    name: 'By hand',
    kind: 'imported',
    publisher: 'Us',
    date: '2002',
    showsPeople: false,
    description: '',
  },
  nodes: [board, councils, lsps, seat, powers],
  edges: [
    edge('ON', 'seat', 'board'),
    edge('ON_BEHALF_OF', 'seat', 'councils'),
    edge('ON_BEHALF_OF', 'seat', 'lsps'),
    edge('ABOUT', 'powers', 'board'),
  ],
};

test('seven joint seats are named by their number, their role and both bodies they are held for', () => {
  expect(display(landscape).nameOf(seat)).toBe(
    '7 seats: member, on behalf of District councils and District LSPs',
  );
});

test('what a review denies is never read as its opposite', () => {
  const { nameOf, titleOf } = display(landscape);
  expect([nameOf(powers), titleOf(powers), titleOf(board)]).toEqual([
    'Executive powers',
    'Denied: Executive powers',
    'The Board',
  ]);
});

test('every edge reads as a sentence, with what a review says in quotation marks', () => {
  const { sentenceOf } = display(landscape);
  expect(landscape.edges.map(sentenceOf)).toEqual([
    '7 seats: member, on behalf of District councils and District LSPs, is on The Board',
    '7 seats: member, on behalf of District councils and District LSPs, is held on behalf of District councils',
    '7 seats: member, on behalf of District councils and District LSPs, is held on behalf of District LSPs',
    '“Executive powers” (denied) is about The Board',
  ]);
});
