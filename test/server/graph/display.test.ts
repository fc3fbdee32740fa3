import { describe, expect, test } from 'vitest';
import type { Edge, Landscape, Node } from '../../../schema/landscape.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
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

/** A landscape from tables written as lines, the heading first. */
const fromTables = (tables: Readonly<Record<string, readonly [string, ...string[]]>>): Landscape =>
  landscapeOf({
    record: {
      id: 'norfolk-2026',
      name: 'Norfolk 2026',
      kind: 'imported',
      publisher: 'A council',
      date: '2026',
      showsPeople: true,
      description: 'Made by hand.',
    },
    tables: Object.entries(tables).map(([name, [heading, ...rows]]) => ({
      name,
      file: `${name}.csv`,
      columns: heading.split(','),
      rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(',') })),
    })),
  });

const bodies = {
  organisations: ['id,name', 'county,Norfolk County Council', 'pct,Norfolk PCT'],
  partnerships: ['id,name', 'lsp,Norfolk LSP'],
  posts: ['id,name,body', 'leader,Leader of the Council,county'],
} as const;

describe('a name to read', () => {
  test('of what the source names is the source’s own', () => {
    const norfolk = fromTables(bodies);
    expect(norfolk.nodes.map(display(norfolk).nameOf).toSorted()).toEqual([
      'Leader of the Council',
      'Norfolk County Council',
      'Norfolk LSP',
      'Norfolk PCT',
    ]);
  });

  test.each([
    ['the body it is held for', 'chair,county,,,', 'Chair, on behalf of Norfolk County Council'],
    ['both bodies', 'member,county; pct,,,', 'Member, on behalf of Norfolk County Council and Norfolk PCT'],
    ['how many there are', 'member,county,,,7', '7 seats: member, on behalf of Norfolk County Council'],
    ['the post it goes with', 'chair,,leader,,', 'Chair, as Leader of the Council'],
    ['the sector it is offered to', 'observer,,,faith,', 'Observer, offered to the sector faith'],
    ['its partnership', 'secretary,,,,', 'Secretary of Norfolk LSP'],
  ])('of a seat tells %s', (_, row, name) => {
    const seats = ['id,partnership,role,onBehalfOf,exOfficio,sector,count', `seat-1,lsp,${row}`] as const;
    const norfolk = fromTables({ ...bodies, seats });
    const seat = norfolk.nodes.find(({ id }) => id === 'seat-1');
    expect(seat && display(norfolk).nameOf(seat)).toBe(name);
  });

  test.each([
    ['modes', ['id,partnership,mode', 'x,lsp,commissioning'], 'Commissioning mode of Norfolk LSP'],
    [
      'attributes',
      ['id,describes,attribute,value', 'x,lsp,meetings a year,4'],
      'Meetings a year of Norfolk LSP: 4',
    ],
    ['passages', ['id,source,locator', 'x,report,Paragraph 3'], 'Paragraph 3'],
  ] as const)('of a row of %s is made from what it says', (table, rows, name) => {
    const norfolk = fromTables({ ...bodies, [table]: rows });
    const node = norfolk.nodes.find(({ id }) => id === 'x');
    expect(node && display(norfolk).nameOf(node)).toBe(name);
  });

  test('of an allocation is its amount, from what to what', () => {
    const norfolk = fromTables({
      ...bodies,
      funds: ['id,name', 'nrf,Neighbourhood Renewal Fund'],
      allocations: ['id,from,to,kind,amountPence', 'x,nrf,pct,revenue,1234550'],
    });
    const node = norfolk.nodes.find(({ id }) => id === 'x');
    expect(node && display(norfolk).nameOf(node)).toBe(
      '£12,345.50 from Neighbourhood Renewal Fund to Norfolk PCT',
    );
  });
});

describe('a relationship as a sentence', () => {
  test.each([
    ['PART_OF,lsp,county,,', 'Norfolk LSP is part of Norfolk County Council'],
    ['BETWEEN,compact,county,,', 'Norfolk County Council is a party to Compact'],
    ['SUPPORTS,pct,joint,,against', 'Norfolk PCT is against Joint seats'],
    ['NAMED_FOR,pct,health,key partnership,', 'Norfolk PCT is named for a seat for Health (key partnership)'],
  ])('reads %s as "%s"', (row, sentence) => {
    const norfolk = fromTables({
      ...bodies,
      agreements: ['id,name', 'compact,Compact'],
      options: ['id,name', 'joint,Joint seats'],
      themes: ['id,name', 'health,Health'],
      relationships: ['type,from,to,role,stance', row],
    });
    const edge = norfolk.edges.at(-1);
    expect(edge && display(norfolk).sentenceOf(edge)).toBe(sentence);
  });
});
