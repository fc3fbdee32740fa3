import { expect, test } from 'vitest';
import { alongside } from '../../../client/sits/alongside.ts';
import { seatRows } from '../../../client/sits/seatRows.ts';
import type { SeatPart } from '../../../client/sits/seatRows.ts';
import { graph } from '../../../server/explore/graph.ts';
import { display } from '../../../server/graph/display.ts';
import { shippedLandscape } from '../../support/shippedLandscape.ts';
import { landscape } from '../../support/smallLandscape.ts';

/**
 * Ann sits on Board and Forum, Ben on Board, Cy on both, twice on Forum; the council sends Ann. Dee sits on a board that
 * is none of theirs, and one seat is held by nobody.
 */
const seat = (built: ReturnType<typeof landscape>, id: string, on: string, by?: string, body?: string) => {
  const placed = built.node('Seat', id, { role: 'member' }).edge('ON', id, on);
  const held = by === undefined ? placed : placed.edge('HELD_BY', id, by);
  return body === undefined ? held : held.edge('ON_BEHALF_OF', id, body);
};
let made = landscape('small')
  .node('Partnership', 'forum', { name: 'Forum' })
  .node('Partnership', 'board', { name: 'Board' })
  .node('Partnership', 'other', { name: 'Other' })
  .node('Organisation', 'council', { name: 'Council' })
  .node('Person', 'ann', { name: 'Ann' })
  .node('Person', 'ben', { name: 'Ben' })
  .node('Person', 'cy', { name: 'Cy' })
  .node('Person', 'dee', { name: 'Dee' });
for (const [id, on, by, body] of [
  ['s1', 'forum', 'ann'],
  ['s2', 'board', 'ann', 'council'],
  ['s3', 'board', 'ben'],
  ['s4', 'board', 'cy'],
  ['s5', 'forum', 'cy'],
  ['s6', 'forum', 'cy'],
  ['s7', 'other', 'dee'],
  ['s8', 'board'],
] as const)
  made = seat(made, id, on, by, body);
const small = made.built;
/** As it comes over the API. */
const sent = (one: ReturnType<typeof graph>) => JSON.parse(JSON.stringify(one)) as SeatPart;
const names = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name);

const part = sent(
  graph(small, display(small).titleOf, {
    labels: ['Seat', 'Partnership', 'Organisation', 'Person'],
    edgeTypes: ['ON', 'HELD_BY', 'ON_BEHALF_OF'],
  }),
);

test('the seats of a person, by partnership, with whom each is held for', () => {
  const rows = seatRows(part, 'ann').map(({ id, partnership, heldBy, onBehalfOf, seat: { kind } }) => ({
    id,
    kind,
    on: partnership?.name,
    heldBy: names(heldBy),
    onBehalfOf: names(onBehalfOf),
  }));
  expect(rows).toEqual([
    { id: 's2', kind: 'member', on: 'Board', heldBy: ['Ann'], onBehalfOf: ['Council'] },
    { id: 's1', kind: 'member', on: 'Forum', heldBy: ['Ann'], onBehalfOf: [] },
  ]);
});

test('the seats at a partnership, that which nobody holds too', () => {
  expect(
    seatRows(part, 'board')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['s2', 's3', 's4', 's8']);
});

test('who sits with a person: most partnerships shared first, two seats on one counted once, nobody else', () => {
  const found = alongside(seatRows(part), 'ann', 'Person').map(({ node, on }) => [node.name, names(on)]);
  expect(found).toEqual([
    ['Cy', ['Board', 'Forum']],
    ['Ben', ['Board']],
  ]);
  expect(alongside(seatRows(part), 'dee', 'Person')).toEqual([]);
});

test('on the board of Leicestershire 2002 the list of bodies before paragraph 12 seats: 22 rows', async () => {
  const county = await shippedLandscape('leicestershire-2002');
  const board = graph(county, display(county).titleOf, {
    labels: ['Seat', 'Partnership', 'Organisation', 'Person', 'Post'],
    edgeTypes: ['ON', 'ON_BEHALF_OF', 'HELD_BY', 'EX_OFFICIO'],
    around: 'llsp-board',
    hops: 2,
  });
  const rows = seatRows(sent(board), 'llsp-board');
  expect(rows).toHaveLength(22);
  expect(rows.every(({ partnership }) => partnership?.id === 'llsp-board')).toBe(true);
  expect(rows.map(({ onBehalfOf }) => names(onBehalfOf)).flat()).toContain('Leicestershire Police Authority');
});
