import { expect, inject, test } from 'vitest';
import { close, open, ping } from '../../../server/graph/database.ts';
import { serveApi } from '../../support/api.ts';
import { databaseProxy } from '../../support/databaseProxy.ts';
import { silentServer } from '../../support/otherServers.ts';
import { useDatabase } from '../../support/database.ts';

/** The database away: the caller is told so, in one form, whichever way it is away; and never where it was. */

const database = useDatabase();
const away = (port: number) =>
  open({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'secret-password' });

const questions = [
  '{ partnerships { id } }',
  '{ landscapes { id } }',
  '{ search(text: "council") { matched } }',
  '{ graph(landscape: "x") { asOf } }',
  '{ evidence(landscape: "x", id: "y") { name } }',
];

test.each([
  ['nothing listens', () => Promise.resolve(9)],
  ['something listens and keeps silent', silentServer],
])('%s: 503 with a stable code, for every kind of question', async (_how, portOf) => {
  const port = await portOf();
  const gone = away(port);
  const api = await serveApi(gone, { isReady: () => ping(gone) });
  try {
    const answers = await Promise.all(questions.map((query) => api.ask(query)));
    for (const { status, errors, text } of answers) {
      expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([
        503,
        ['DATABASE_UNAVAILABLE'],
      ]);
      expect(text).not.toMatch(/bolt|127\.0\.0\.1|secret|neo4j/i);
    }
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${api.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable' }]);
    expect((await api.ask('{ __typename }')).status).toBe(200);
  } finally {
    await close(gone);
  }
});

test('a database that hangs, then dies, then is back: 503 each time, and no restart', async () => {
  const proxy = await databaseProxy(inject('neo4jUri'));
  const behind = open({
    uri: `bolt://127.0.0.1:${proxy.port}`,
    user: inject('neo4jUser'),
    password: inject('neo4jPassword'),
  });
  const api = await serveApi(behind);
  const ask = async () => {
    const { status, errors } = await api.ask('{ partnerships(limit: 1) { id } }');
    return [status, errors[0]?.extensions.code];
  };
  const here = [200, undefined];
  const unavailable = [503, 'DATABASE_UNAVAILABLE'];
  try {
    expect(await ask()).toEqual(here);
    proxy.freeze();
    expect(await ask()).toEqual(unavailable);
    proxy.thaw();
    expect(await ask()).toEqual(here);
    await proxy.die();
    expect(await ask()).toEqual(unavailable);
    await proxy.comeBack();
    expect(await ask()).toEqual(here);
  } finally {
    await close(behind);
    await proxy.die();
  }
});

test('a database that is there is ready', async () => {
  const api = await serveApi(database(), { isReady: () => ping(database()) });
  const ready = await fetch(`${api.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});
