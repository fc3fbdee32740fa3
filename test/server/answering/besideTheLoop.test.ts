import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dueRegisters, loadShipped } from '../../../seed/loadShipped.ts';
import { createSchema } from '../../../seed/write.ts';
import { computeHere } from '../../../server/answering/compute.ts';
import type { Compute } from '../../../server/answering/compute.ts';
import { kernelPool } from '../../../server/answering/threads/kernelPool.ts';
import { serveApi } from '../../support/api.ts';
import type { Answer, Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';

/** Long analyses over HTTP: they hold up nobody, end with those who wait for them, and harm nothing when they break. */

const database = useDatabase();
const pool = kernelPool(new URL('../../support/badKernels.ts', import.meta.url), 2);
afterAll(() => pool.close());

/** The kernel that runs, whichever is asked for; ours where undefined. */
let instead: string | undefined;
const started: AbortSignal[] = [];
let whenStarted: () => void = () => undefined;
const compute: Compute = (id, input, _cost, signal) => {
  started.push(signal);
  whenStarted();
  return pool.run({ kernel: instead ?? id, input }, signal);
};
/** Resolves when the next kernel has been asked for. */
const nextStart = () =>
  new Promise<void>((resolve) => {
    whenStarted = resolve;
  });

let api: Api;
let here: Api;
beforeAll(async () => {
  await createSchema(database());
  await loadShipped(database(), await dueRegisters(database()));
  api = await serveApi(database(), { compute });
  here = await serveApi(database(), { compute: computeHere });
});
beforeEach(() => {
  instead = undefined;
  started.length = 0;
});

/** A question that nobody has asked before: of another date. */
let day = 0;
const newQuestion = (field = 'overlap'): string => {
  day += 1;
  return `{ ${field}(landscape: "lancaster-2011", asOf: "2011-11-${String(day).padStart(2, '0')}", observers: true) { total results { id score because } } }`;
};
const begin = (query: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
const codesOf = ({ status, errors }: Answer) => [status, errors[0]?.extensions.code];

test.each(['overlap', 'keyPeople'])('%s says the same from a thread as from here', async (field) => {
  const query = newQuestion(field);
  const beside = await api.ask(query);
  expect(codesOf(beside)).toEqual([200, undefined]);
  expect(beside.data).toEqual((await here.ask(query)).data);
});

test('while a kernel runs, the server is live and answers others; whoever leaves ends it', async () => {
  instead = 'forever';
  const asker = new AbortController();
  const begun = nextStart();
  const hanging = begin(newQuestion(), asker.signal);
  await begun;
  instead = undefined;
  expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  expect(codesOf(await api.ask(newQuestion()))).toEqual([200, undefined]);
  const [signal] = started;
  const ended = new Promise((resolve) => signal?.addEventListener('abort', resolve));
  asker.abort();
  await expect(hanging).rejects.toThrow();
  await ended;
});

test('two who ask the same at once wait for one working out, and one who leaves takes nothing from the other', async () => {
  const query = newQuestion();
  instead = 'forever';
  const leaver = new AbortController();
  let begun = nextStart();
  const left = begin(query, leaver.signal);
  await begun;
  const stayed = new AbortController();
  const staying = begin(query, stayed.signal);
  // Answered only once the two before have been read and scoped: both wait by then.
  instead = undefined;
  await api.ask(newQuestion());
  expect(started).toHaveLength(2);
  leaver.abort();
  await expect(left).rejects.toThrow();
  expect(started[0]?.aborted).toBe(false);
  stayed.abort();
  await expect(staying).rejects.toThrow();
  begun = nextStart();
  expect(codesOf(await api.ask(query))).toEqual([200, undefined]);
  await begun;
  expect(started[0]?.aborted).toBe(true);
});

test('what takes longer than ten seconds is given up, with a code that says so', async () => {
  instead = 'forever';
  expect(codesOf(await api.ask(newQuestion()))).toEqual([504, 'TOO_SLOW']);
  expect(started[0]?.aborted).toBe(true);
});

test.each(['fault', 'breaks'])(
  'a kernel that breaks (%s) is masked, logged, and the next one works',
  async (how) => {
    instead = how;
    const query = newQuestion();
    const broken = await api.ask(query);
    expect(codesOf(broken)).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(broken.text).not.toMatch(/a fault of the kernel|has ended/);
    expect(api.logged.join()).toMatch(how === 'fault' ? 'a fault of the kernel' : 'has ended with 3');
    instead = undefined;
    expect(codesOf(await api.ask(query))).toEqual([200, undefined]);
  },
);
