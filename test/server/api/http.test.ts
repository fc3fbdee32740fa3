import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveApi } from '../../support/api.ts';
import type { Api } from '../../support/api.ts';
import { useDatabase } from '../../support/database.ts';

const database = useDatabase();
let here: Api;
let open: Api;

beforeAll(async () => {
  here = await serveApi(database());
  open = await serveApi(database(), {
    env: { HOST: '0.0.0.0', CORS_ORIGINS: 'https://maps.example.org' },
  });
});

/**
 * What the specification allows and we do not: a GET that a page elsewhere can send without asking first. Each needs
 * the header `Apollo-Require-Preflight`.
 */
const refusedOnPurpose = ['5A70', 'D6D5', '6A70'];

describe('the GraphQL over HTTP specification', () => {
  test.each(serverAudits({ url: () => `${here.url}/graphql` }))('$id $name', async ({ id, fn }) => {
    expect(await fn()).toMatchObject({ status: refusedOnPurpose.includes(id) ? 'notice' : 'ok' });
  });
});

test('an answer is kept by nobody on the way', async () => {
  const { headers } = await here.ask('{ __typename }');
  expect(headers.get('cache-control')).toBe('no-store');
});

describe('what a page may do', () => {
  test.each(['/', '/health/live', '/nowhere'])('%s has the strict headers', async (path) => {
    const { headers } = await fetch(`${here.url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('no other page may ask, unless its origin is configured', async () => {
    const preflight = (api: Api, origin: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const allowed = async (api: Api, origin: string) =>
      (await preflight(api, origin)).headers.get('access-control-allow-origin');
    expect(await allowed(here, 'https://maps.example.org')).toBeNull();
    expect(await allowed(open, 'https://maps.example.org')).toBe('https://maps.example.org');
    expect(await allowed(open, 'https://maps.example.org.evil.example')).toBeNull();
    expect(await allowed(open, 'null')).toBeNull();
  });

  test('a form of another page cannot ask', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const { status } = await fetch(`${here.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{__typename}"}',
      });
      expect([400, 415]).toContain(status);
    }
    const { status } = await fetch(`${here.url}/graphql?query=%7B__typename%7D`);
    expect(status).toBe(400);
  });
});

test('a server for this machine answers to local names only', async () => {
  const { request } = await import('node:http');
  const statusFor = (host: string) =>
    new Promise((resolve, reject) => {
      const asked = request(`${here.url}/`, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
  expect(await statusFor('rebound.example.org')).toBe(403);
  expect(await statusFor('localhost:4000')).not.toBe(403);
  expect(await statusFor('[::1]:4000')).not.toBe(403);
});

test('the rate is limited for others, and not on this machine', async () => {
  const ask = (api: Api) => api.ask('{ __typename }');
  for (let batch = 0; batch < 31; batch += 1) await Promise.all(Array.from({ length: 10 }, () => ask(open)));
  const { status, errors } = await ask(open);
  expect([status, errors[0]?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  for (let batch = 0; batch < 31; batch += 1) await Promise.all(Array.from({ length: 10 }, () => ask(here)));
  expect((await ask(here)).status).toBe(200);
});

test('what is not there is told in the same shape', async () => {
  const response = await fetch(`${here.url}/nowhere`);
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] },
  ]);
});

test('logs are JSON lines without query strings, bodies or headers', async () => {
  await fetch(`${here.url}/graphql?query=secretname`, { headers: { authorization: 'Bearer secrettoken' } });
  await here.ask('{ search(text: "secretperson") { matched } }');
  const lines = here.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.length).toBeGreaterThan(2);
  expect(here.logged.join('')).not.toMatch(/secret/);
});

test('a server that stops answers what is in flight, and refuses what comes then', async () => {
  const stopping = await serveApi(database());
  const arrived = stopping.arrival();
  const inFlight = stopping.ask('{ partnerships(limit: 500) { id seats(limit: 20) { id } } }');
  await arrived;
  const drained = stopping.drain();
  const { status, errors } = await stopping.ask('{ __typename }');
  expect([status, errors[0]?.extensions.code]).toEqual([503, 'SHUTTING_DOWN']);
  await drained;
  expect((await inFlight).status).toBe(200);
  expect((await fetch(`${stopping.url}/health/live`)).status).toBe(200);
});
