import { expect, test } from 'vitest';
import { display } from '../../../server/graph/display.ts';
import { evidence } from '../../../server/explore/evidence.ts';
import { landscapeResult } from '../../../server/explore/landscapes.ts';
import { landscape } from '../../support/smallLandscape.ts';

const small = landscape('small')
  .node('Source', 'report', { name: 'The report', publisher: 'The Council', date: '2002', holes: 'A page.' })
  .node('Passage', 'p1', { locator: 'Paragraph 1' })
  .node('Passage', 'p2', { locator: 'Paragraph 2' })
  .node('Partnership', 'board', {
    name: 'Board',
    aliases: ['The Board'],
    kind: 'board',
    seatLimitAbsolute: 25,
    statutory: false,
    passages: ['p1'],
  })
  .node('Organisation', 'council', { name: 'Council', sector: 'local authority', passages: ['p1'] })
  .node('Seat', 'seat', { role: 'chair', status: 'proposed', passages: ['p2', 'lost'] })
  .node('Finding', 'gap', { name: 'A gap', kind: 'gap' })
  .edge('OF', 'p1', 'report')
  .edge('OF', 'p2', 'report')
  .edge('ON', 'seat', 'board', { passages: ['p2'], status: 'proposed' })
  .edge('ON_BEHALF_OF', 'seat', 'council', { passages: ['p2'], status: 'proposed' })
  .edge('COUNTERPART_OF', 'board', 'board').built;
const words = display(small);
const second = { id: 'p2', source: 'The report', locator: 'Paragraph 2', note: null };

test('a node: what is stated of it, where, and each fact that links it with its own passages', () => {
  const proof = evidence(small, words, 'board');
  expect(proof).toMatchObject({
    id: 'board',
    what: 'Partnership',
    name: 'Board',
    status: 'existing',
    properties: [
      { name: 'aliases', value: 'The Board' },
      { name: 'kind', heading: 'Kind', value: 'board' },
      { name: 'statutory', value: 'no' },
      { name: 'seatLimitAbsolute', heading: 'Most seats', value: '25' },
    ],
    passages: [{ id: 'p1', source: 'The report', locator: 'Paragraph 1', note: null }],
  });
  expect(proof?.facts.map(({ edge, other, passages }) => [edge.id, other.id, passages])).toEqual([
    ['ON:seat:board', 'seat', [second]],
    ['COUNTERPART_OF:board:board', 'board', []],
  ]);
});

test('an edge: the sentence that it states', () => {
  expect(evidence(small, words, 'ON:seat:board')).toEqual({
    id: 'ON:seat:board',
    what: 'ON',
    name: 'Chair, on behalf of Council, is on Board',
    status: 'proposed',
    properties: [],
    passages: [second],
    facts: [],
    restOnIt: [],
  });
});

test('a membership: what is said of its seat; a passage that is not there is left out', () => {
  expect(evidence(small, words, 'MEMBER_OF:seat:council')).toMatchObject({
    id: 'MEMBER_OF:seat:council',
    what: 'MEMBER_OF',
    status: 'proposed',
    passages: [second],
  });
});

test('a passage: every fact that rests on it, that of a column with its node only', () => {
  const implied = {
    ...small,
    edges: small.edges.map((edge) => ({ ...edge, row: edge.type === 'ON' ? 0 : edge.row })),
  };
  expect(evidence(implied, words, 'p2')?.restOnIt).toEqual([
    { id: 'seat', what: 'Seat', name: 'Chair, on behalf of Council', status: 'proposed' },
    {
      id: 'ON_BEHALF_OF:seat:council',
      what: 'ON_BEHALF_OF',
      name: 'Chair, on behalf of Council, is held on behalf of Council',
      status: 'proposed',
    },
  ]);
  expect(evidence(small, words, 'board')?.restOnIt).toEqual([]);
});

test('nothing of this id', () => {
  expect(evidence(small, words, 'nobody')).toBeUndefined();
});

test('what a landscape holds: rows that cite are facts, edges of columns are not counted again', () => {
  const implied = {
    ...small,
    edges: small.edges.map((edge) => ({ ...edge, row: edge.type === 'ON' ? 0 : edge.row })),
  };
  expect(landscapeResult(implied, words.nameOf)).toEqual({
    ...small.landscape,
    facts: 4 + 2,
    nodeCounts: [
      { name: 'Passage', count: 2 },
      { name: 'Finding', count: 1 },
      { name: 'Organisation', count: 1 },
      { name: 'Partnership', count: 1 },
      { name: 'Seat', count: 1 },
      { name: 'Source', count: 1 },
    ],
    edgeCounts: [
      { name: 'OF', count: 2 },
      { name: 'COUNTERPART_OF', count: 1 },
      { name: 'ON', count: 1 },
      { name: 'ON_BEHALF_OF', count: 1 },
    ],
    statusCounts: [
      { name: 'existing', count: 4 },
      { name: 'proposed', count: 2 },
    ],
    sources: [
      {
        id: 'report',
        name: 'The report',
        publisher: 'The Council',
        date: '2002',
        licence: null,
        holes: 'A page.',
      },
    ],
    findings: [expect.objectContaining({ id: 'gap', name: 'A gap', kind: 'gap' })],
  });
});
