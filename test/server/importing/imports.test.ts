import { request } from 'node:http';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ownHeader } from '../../../schema/importing.ts';
import type { ImportAnswer, ImportState } from '../../../schema/importing.ts';
import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import type { Register } from '../../../seed/register.ts';
import { registerOf } from '../../../seed/registerOf.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { claim } from '../../../seed/writing/claim.ts';
import { readRows } from '../../../server/graph/database.ts';
import { keptRevisions } from '../../../server/graph/keptRevisions.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { writeWorkbook } from '../../../server/export/workbook.ts';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { accepted, after, asOwnPage, read, sent, stateOf, zippedPackage } from '../../support/bringIn.ts';
import { useDatabase } from '../../support/database.ts';
import { registerTable as table } from '../../support/registerTable.ts';

const database = useDatabase();
let here: Api;

beforeAll(async () => {
  await createSchema(database());
  here = await serveApi(database());
});

const ownId = (name: string): string => {
  onTestFinished(async () => {
    await removeLandscape(database(), name);
  });
  return name;
};

/** A board with a seat for each person, held for the county; `board` is what the board is called. */
const countyOf = (
  id: string,
  board: string,
  people: readonly string[] = ['Mr Barber'],
  role = 'member',
): Register => ({
  record: {
    id,
    name: 'Norfolk 2026',
    kind: 'imported',
    publisher: 'A test',
    date: '2026',
    showsPeople: false,
    description: 'Made by hand.',
  },
  tables: [
    table('sources', 'id,name,publisher,date', 'paper,Paper,A council,2026'),
    table('passages', 'id,source,locator', 'p1,paper,Paragraph 1'),
    table('organisations', 'id,name,sector,status,passages', 'county,County,local authority,existing,p1'),
    table('partnerships', 'id,name,kind,status,passages', `board,${board},board,existing,p1`),
    table(
      'people',
      'id,name,status,passages',
      ...people.map((name, at) => `person-${at},${name},existing,p1`),
    ),
    table(
      'seats',
      'id,partnership,role,onBehalfOf,heldBy,status,passages',
      ...people.map((_, at) => `seat-${at},board,${role},county,person-${at},existing,p1`),
    ),
  ],
});

const write = (made: Register) => writeLandscape(database(), landscapeOf(made));
const checkedAs = async (made: Register): Promise<ImportAnswer> =>
  read(here.url, 'county.zip', zippedPackage(made));

describe('a register that has no faults', () => {
  test('is shown before anything is written: what it is, its tables, and all that would be added', async () => {
    const id = ownId('imports-new');
    const { state } = await checkedAs(countyOf(id, 'Board'));
    expect(state).toMatchObject({
      is: 'checked',
      isAnew: false,
      preview: {
        format: 'a folder with datapackage.json and a CSV file a table, or such a folder zipped',
        landscape: { id, name: 'Norfolk 2026', kind: 'imported', publisher: 'A test', date: '2026' },
        replaces: null,
        near: [],
        difference: {
          isSame: false,
          removed: [],
          changed: [],
          added: [
            { table: 'sources', name: 'Paper' },
            { table: 'passages', name: 'Paragraph 1' },
            { table: 'organisations', name: 'County' },
            { table: 'partnerships', name: 'Board' },
            { table: 'people', name: 'Mr Barber' },
            { table: 'seats', name: 'Member, on behalf of County' },
          ],
        },
      },
    });
    const tables = state.is === 'checked' ? state.preview.tables : [];
    expect(tables.find(({ table }) => table === 'seats')).toEqual({
      table: 'seats',
      file: 'seats.csv',
      rows: 1,
      columns: ['id', 'partnership', 'role', 'onBehalfOf', 'heldBy', 'status', 'passages'],
      sample: [['seat-0', 'board', 'member', 'county', 'person-0', 'existing', 'p1']],
    });
    expect(await readLandscape(database(), id)).toBeUndefined();
  });

  test('is in the graph once it is accepted, and not twice when that is said twice', async () => {
    const id = ownId('imports-accept');
    const { token } = await checkedAs(countyOf(id, 'Board'));
    const done = { is: 'done', landscape: { id, name: 'Norfolk 2026' }, revision: 1, changed: true };
    expect(await accepted(here.url, token)).toEqual(done);
    expect(await accepted(here.url, token)).toEqual(done);
    expect((await readLandscape(database(), id))?.revision).toBe(1);
  });

  test('is held against what is there, each change by its name', async () => {
    const id = ownId('imports-change');
    await write(countyOf(id, 'Board', ['Mr Barber']));
    const { state } = await checkedAs(countyOf(id, 'Forum', ['Mr Barber', 'Mrs Baker']));
    expect(state).toMatchObject({
      preview: {
        replaces: { name: 'Norfolk 2026', revision: 1, isShipped: false },
        difference: {
          record: [],
          counts: [
            { table: 'people', added: 1, removed: 0, changed: 0 },
            { table: 'seats', added: 1, removed: 0, changed: 0 },
            { table: 'partnerships', added: 0, removed: 0, changed: 1 },
          ],
          added: [
            { table: 'people', name: 'Mrs Baker' },
            { table: 'seats', name: 'Member, on behalf of County' },
          ],
          changed: [
            {
              table: 'partnerships',
              name: 'Forum',
              cells: [{ column: 'name', before: 'Board', after: 'Forum' }],
            },
          ],
        },
      },
    });
  });

  test('with near names says which, and merges nothing', async () => {
    const id = ownId('imports-near');
    const { state } = await checkedAs(countyOf(id, 'Board', ['Cllr J Smith', 'Councillor John Smith OBE']));
    expect(state).toMatchObject({
      is: 'checked',
      preview: {
        near: [{ keep: 'Cllr J Smith', keepAt: 'people.csv:2', other: 'Councillor John Smith OBE' }],
      },
    });
  });

  test('that somebody else overtook is not accepted: the new difference is shown first', async () => {
    const id = ownId('imports-anew');
    const { token } = await checkedAs(countyOf(id, 'Board'));
    await write(countyOf(id, 'Meanwhile'));
    const state = await accepted(here.url, token);
    expect(state).toMatchObject({
      is: 'checked',
      isAnew: true,
      preview: { difference: { changed: [{ cells: [{ before: 'Meanwhile', after: 'Board' }] }] } },
    });
    expect(await accepted(here.url, token)).toMatchObject({ is: 'done', revision: 2 });
  });

  test('may be a workbook', async () => {
    const id = ownId('imports-workbook');
    const { state } = await read(here.url, 'county.xlsx', await writeWorkbook(countyOf(id, 'Board')));
    expect(state).toMatchObject({ is: 'checked', preview: { landscape: { id } } });
  });
});

describe('a file that has faults', () => {
  test('is told by sheet and cell, with what to do, and cannot be accepted', async () => {
    const id = ownId('imports-faults');
    const good = countyOf(id, 'Board');
    await write(good);
    const wrong = await writeWorkbook(countyOf(id, 'Board', ['Mr Barber'], 'chairman'));
    const { token, state } = await read(here.url, 'county.xlsx', wrong);
    expect(state).toMatchObject({
      is: 'refused',
      more: 0,
      faults: [{ file: 'seats', at: expect.stringMatching(/^[A-Z]+3$/) as string, column: 'role' }],
    });
    const answer = await asOwnPage(`${here.url}/imports/${token}/accept`, { method: 'POST' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_CHECKED' } }] });
    expect(await readLandscape(database(), id)).toEqual({ revision: 1, landscape: landscapeOf(good) });
  });

  test('of no format at all is refused by its name, whatever that is', async () => {
    const { state } = await read(here.url, '../../etc/my\u202Efile.xlsx', 'nothing much');
    expect(state).toMatchObject({ is: 'refused', faults: [{ file: 'myfile.xlsx', at: '', column: '' }] });
  });

  test('that leaves open what it is asks for that, and is taken with the answers', async () => {
    const id = ownId('imports-asking');
    const list = 'Outside body,Representative\nDrainage Board,Cllr Baker\n';
    const { state } = await read(here.url, 'list.csv', list, { id });
    expect(state).toMatchObject({ is: 'asking', asks: ['publisher', 'date'] });
    const answers = { id, publisher: 'Norfolk County Council', date: '2026-05' };
    const asked = await read(here.url, 'list.csv', list, answers);
    expect(asked.state).toMatchObject({ is: 'checked', preview: { landscape: { id, date: '2026-05' } } });
    const notices = asked.state.is === 'checked' ? asked.state.preview.notices : [];
    expect(notices.map(({ column, notice }) => ({ column, notice }))).toContainEqual(
      expect.objectContaining({ column: 'Representative' }),
    );
  });
});

describe('of imports that are under way', () => {
  const county = (id: string): Register => {
    const { tables, record } = registerOf(generateLandscape('county', 1));
    return { tables, record: { ...record, id } };
  };

  test('one that is cancelled leaves nothing behind, and the next need not wait', async () => {
    const id = ownId('imports-cancel');
    const { token } = await checkedAs(county(id));
    await asOwnPage(`${here.url}/imports/${token}/accept`, { method: 'POST' });
    expect(await stateOf(here.url, token)).toMatchObject({ is: 'writing', landscape: id });
    const answer = await asOwnPage(`${here.url}/imports/${token}`, { method: 'DELETE' });
    expect(((await answer.json()) as ImportAnswer).state).toEqual({ is: 'cancelled' });
    expect(await readLandscape(database(), id)).toBeUndefined();
    const rows = 'CYPHER 5 MATCH (n:Entity|Revision {landscape: $id}) RETURN count(n) AS rows';
    expect(await readRows(database(), rows, { id })).toEqual([{ rows: 0 }]);
    const again = await checkedAs(countyOf(id, 'Board'));
    expect(await accepted(here.url, again.token)).toMatchObject({ is: 'done' });
  });

  test('one of a landscape is written at a time', async () => {
    const id = ownId('imports-two');
    // Another program has the right to write, and gives signs of life: the first waits for it.
    await claim(database(), id);
    const beat = (secondsAgo: number) =>
      database().driver.executeQuery(
        `MATCH (r:Revision {landscape: $id, state: 'writing'})
         SET r.beatAt = datetime() - duration({seconds: $secondsAgo})`,
        { id, secondsAgo },
      );
    const heart = setInterval(() => void beat(0), 1_000);
    const first = await checkedAs(countyOf(id, 'First'));
    await asOwnPage(`${here.url}/imports/${first.token}/accept`, { method: 'POST' });
    const second = await checkedAs(countyOf(id, 'Second'));
    const answer = await asOwnPage(`${here.url}/imports/${second.token}/accept`, { method: 'POST' });
    clearInterval(heart);
    await beat(60);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'IMPORT_UNDER_WAY' } }] });
    expect(await after(here.url, first.token, 'writing')).toMatchObject({ is: 'done', changed: true });
    // What was compared with nothing is compared with what is there now, and can be accepted after that.
    expect(await accepted(here.url, second.token)).toMatchObject({ is: 'checked', isAnew: true });
    expect(await accepted(here.url, second.token)).toMatchObject({ is: 'done', changed: true });
  });

  test('of those of a landscape that wait to be accepted the newest counts', async () => {
    const id = ownId('imports-newest');
    const [one, two] = [await checkedAs(countyOf(id, 'One')), await checkedAs(countyOf(id, 'Two'))];
    expect((await fetch(`${here.url}/imports/${one.token}`)).status).toBe(404);
    expect(await stateOf(here.url, two.token)).toMatchObject({ is: 'checked' });
  });
});

describe('going back', () => {
  const revert = (id: string, body: unknown) =>
    asOwnPage(`${here.url}/landscapes/${id}/revert`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const numbers = async (response: Response) =>
    ((await response.json()) as { number: number; isLive: boolean }[]).map(
      ({ number, isLive }) => `${number}${isLive ? ' live' : ''}`,
    );

  test('and forward again', async () => {
    const id = ownId('imports-revert');
    for (const board of ['One', 'Two']) await write(countyOf(id, board));
    expect(await numbers(await fetch(`${here.url}/landscapes/${id}/revisions`))).toEqual(['2 live', '1']);
    expect(await numbers(await revert(id, { from: 2, to: 1 }))).toEqual(['1 live', '2']);
    const { data } = await here.ask(`{ partnerships(where: {landscape: {eq: "${id}"}}) { name } }`);
    expect(data).toEqual({ partnerships: [{ name: 'One' }] });
    expect(await numbers(await revert(id, { from: 1, to: 2 }))).toEqual(['2 live', '1']);
  });

  test('says why it does not, and changes nothing', async () => {
    const id = ownId('imports-no-revert');
    for (const board of ['One', 'Two']) await write(countyOf(id, board));
    const codeOf = async (response: Response) => [
      response.status,
      ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code,
    ];
    expect(await codeOf(await revert(id, { from: 1, to: 9 }))).toEqual([409, 'LANDSCAPE_MOVED']);
    expect(await codeOf(await revert(id, { from: 2, to: 9 }))).toEqual([409, 'REVISION_NOT_KEPT']);
    expect(await codeOf(await revert(id, { from: 2 }))).toEqual([400, 'BAD_USER_INPUT']);
    expect(await codeOf(await revert('nowhere', { from: 2, to: 1 }))).toEqual([409, 'LANDSCAPE_MOVED']);
    expect(await codeOf(await fetch(`${here.url}/landscapes/nowhere/revisions`))).toEqual([404, 'NOT_FOUND']);
    expect((await keptRevisions(database(), id)).map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('who may', () => {
  test.each([{ HOST: '0.0.0.0' }, { TRUST_PROXY: '1' }])(
    'not on a server that others can reach (%o): there is nothing there, and the page is told why',
    async (env) => {
      const open = await serveApi(database(), { env });
      expect((await sent(open.url, 'county.csv', 'a')).status).toBe(404);
      expect((await fetch(`${open.url}/landscapes/areas-uk/revisions`)).status).toBe(404);
      expect((await asOwnPage(`${open.url}/landscapes/areas-uk/revert`, { method: 'POST' })).status).toBe(
        404,
      );
      expect(await (await fetch(`${open.url}/offers`)).json()).toEqual({
        imports: { isOn: false, because: expect.stringContaining('until people can sign in') as string },
      });
    },
  );

  test.each([
    ['without the header that a form cannot send', {}],
    ['from a page of another site', { [ownHeader]: 'x', 'sec-fetch-site': 'cross-site' }],
    ['from another port of this machine', { [ownHeader]: 'x', 'sec-fetch-site': 'same-site' }],
    ['from another origin', { [ownHeader]: 'x', origin: 'https://evil.example' }],
    ['from a page without an origin', { [ownHeader]: 'x', origin: 'null' }],
  ])('not %s', async (_, headers) => {
    const statuses = await Promise.all(
      [
        ['POST', '/imports?file=a.csv'],
        ['POST', '/imports/some/accept'],
        ['DELETE', '/imports/some'],
        ['POST', '/landscapes/areas-uk/revert'],
      ].map(([method = '', path = '']) => statusOf(method, path, headers)),
    );
    expect(statuses).toEqual([403, 403, 403, 403]);
  });

  test('our own page, by its origin', async () => {
    const own = { [ownHeader]: 'x', origin: here.url, 'sec-fetch-site': 'same-origin' };
    expect(await statusOf('POST', '/imports/some/accept', own)).toBe(404);
  });

  /** What `fetch` would not send by itself. */
  const statusOf = (method: string, path: string, headers: Readonly<Record<string, string>>) =>
    new Promise<number>((resolve, reject) => {
      const type = { 'content-type': 'application/octet-stream' };
      const asked = request(`${here.url}${path}`, { method, headers: { ...type, ...headers } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      asked.on('error', reject).end(method === 'POST' ? 'a,b\n' : undefined);
    });
});

describe('an upload', () => {
  const limit = 32 * 1024 * 1024;

  test('that says it is too large is refused before it is sent, and one that does not say as it comes', async () => {
    const stated = await sent(here.url, 'large.csv', new Uint8Array(limit + 1)).catch(() => undefined);
    expect(stated?.status ?? 413).toBe(413);
    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const streamed = await asOwnPage(`${here.url}/imports?file=large.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: endless,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    expect(streamed?.status ?? 413).toBe(413);
  });

  test('of another type, or packed for the way, is refused', async () => {
    const send = (headers: Readonly<Record<string, string>>) =>
      asOwnPage(`${here.url}/imports?file=a.csv`, { method: 'POST', headers, body: 'a' });
    expect((await send({ 'content-type': 'text/plain' })).status).toBe(415);
    const packed = { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' };
    expect((await send(packed)).status).toBe(415);
  });

  test('keeps no name of anybody in the log', async () => {
    await read(here.url, 'Mr Barber.csv', 'Mr Barber,Mrs Baker\n', { publisher: 'Mr Barber' });
    expect(here.logged.join('')).not.toMatch(/Barber|Baker/);
  });

  test('that nobody sent is not there', async () => {
    const { status } = await fetch(`${here.url}/imports/2f0d0a4e-0000-4000-8000-000000000000`);
    expect(status).toBe(404);
  });
});

test('while a large register is read, the server answers as quickly as ever', async () => {
  const id = ownId('imports-busy');
  const { tables, record } = registerOf(generateLandscape('county', 2));
  const reading = checkedAs({ tables, record: { ...record, id } });
  const seen: ImportState['is'][] = [];
  const ended = reading.then(({ state }) => seen.push(state.is));
  let answers = 0;
  while (seen.length === 0) {
    expect((await fetch(`${here.url}/health/live`)).status).toBe(200);
    answers += 1;
  }
  await ended;
  expect(seen).toEqual(['checked']);
  expect(answers).toBeGreaterThan(10);
});
