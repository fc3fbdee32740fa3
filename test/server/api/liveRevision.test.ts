import { beforeAll, expect, test } from 'vitest';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';
import { landscape } from '../../support/smallLandscape.ts';

/** A reader sees the live revision and no other, whichever way the question is put. */

const database = useDatabase();
let api: Api;

const board = (name: string) =>
  landscape('live')
    .node('Partnership', 'board', { name, kind: 'board' })
    .node('Organisation', 'council', { name: `${name}'s council`, sector: 'local authority' })
    .node('Seat', 'seat', { role: 'member' })
    .edge('ON', 'seat', 'board')
    .edge('ON_BEHALF_OF', 'seat', 'council').built;

beforeAll(async () => {
  await createSchema(database());
  await removeLandscape(database(), 'live');
  await writeLandscape(database(), board('First'));
  await writeLandscape(database(), board('Second'));
  api = await serveApi(database());
});

const everything = `{
  partnerships(where: { landscape: { eq: "live" } }) { name revision seats { onBehalfOf { name } } }
  partnershipsConnection(where: { landscape: { eq: "live" } }) { totalCount edges { node { name } } }
  organisations(where: { landscape: { eq: "live" } }) { name seatsHeld { on { name } } }
  search(text: "council", landscapes: ["live"]) { matched }
  graph(landscape: "live", labels: [Partnership]) { revision nodes { name } }
}`;

test('after a second import only the second is read', async () => {
  const { data } = await api.ask(everything);
  expect(data).toEqual({
    partnerships: [
      { name: 'Second', revision: 'live@2', seats: [{ onBehalfOf: [{ name: "Second's council" }] }] },
    ],
    partnershipsConnection: { totalCount: 1, edges: [{ node: { name: 'Second' } }] },
    organisations: [{ name: "Second's council", seatsHeld: [{ on: { name: 'Second' } }] }],
    search: [{ matched: "Second's council" }],
    graph: { revision: 2, nodes: [{ name: 'Second' }] },
  });
});

test.each([
  '{ revision: { eq: "live@1" } }',
  '{ OR: [{ revision: { eq: "live@1" } }, { name: { eq: "First" } }] }',
  '{ NOT: { revision: { eq: "live@2" } }, landscape: { eq: "live" } }',
])('no filter gives an earlier revision back: %s', async (where) => {
  const { data } = await api.ask(
    `{ partnerships(where: ${where}) { name } partnershipsConnection(where: ${where}) { totalCount } }`,
  );
  expect(data).toEqual({ partnerships: [], partnershipsConnection: { totalCount: 0 } });
});

test('the next import is seen at once, and one half written never', async () => {
  const stop = new AbortController();
  const halfway = writeLandscape(database(), board('Half'), {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  await expect(halfway).rejects.toThrow();
  const name = async () =>
    (await api.ask('{ partnerships(where: { landscape: { eq: "live" } }) { name } }')).data;
  expect(await name()).toEqual({ partnerships: [{ name: 'Second' }] });
  await writeLandscape(database(), board('Third'));
  expect(await name()).toEqual({ partnerships: [{ name: 'Third' }] });
});
