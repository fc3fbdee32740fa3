import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { startEmbeddedNeo4j } from '../../../server/graph/embedded/embeddedNeo4j.ts';
import { homeArgument } from '../../../server/graph/embedded/neo4jArguments.ts';
import { processesWith } from '../../../server/graph/embedded/processTable.ts';
import { startServer } from '../../support/startServer.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const databasesOn = (dataDir: string) => processesWith(homeArgument(join(dataDir, 'neo4j')));
const statusOf = async (address: string): Promise<number> => {
  try {
    return (await fetch(address)).status;
  } catch {
    return 0;
  }
};
const patiently = { timeout: 60_000, interval: 100 };
const question = JSON.stringify({ query: '{ landscapes { id } }' });
const ask = async (address: string) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: question });
  return {
    status: answer.status,
    body: (await answer.json()) as { errors?: { extensions: { code: string } }[] },
  };
};

describe('a server', () => {
  test('is the only one on its data folder; a start after it was killed finds one database, not two', async () => {
    const DATA_DIR = await temporaryFolder();
    const first = startServer({ DATA_DIR });
    const address = await first.address;
    expect(await statusOf(`${address}/health/ready`)).toBe(200);

    const second = await startServer({ DATA_DIR }).ended;
    expect(second).toEqual({
      end: 1,
      stderr: `Another server or command (process ${first.pid}) is using the data folder ${DATA_DIR}. Stop it, or set DATA_DIR to another folder.\n`,
    });
    expect(await statusOf(`${address}/health/ready`)).toBe(200);
    const [before] = await databasesOn(DATA_DIR);

    first.signal('SIGKILL');
    await first.ended;
    expect(await databasesOn(DATA_DIR)).toEqual([before]);

    const third = startServer({ DATA_DIR });
    expect(await statusOf(`${await third.address}/health/ready`)).toBe(200);
    const after = await databasesOn(DATA_DIR);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual([before]);

    third.signal('SIGTERM');
    expect((await third.ended).end).toBe(0);
    expect(await databasesOn(DATA_DIR)).toEqual([]);
  });

  test('whose database dies says so, and comes back by itself', async () => {
    const DATA_DIR = await temporaryFolder();
    const address = await startServer({ DATA_DIR, LOG_LEVEL: 'silent' }).address;
    expect((await ask(address)).status).toBe(200);

    const [database] = await databasesOn(DATA_DIR);
    process.kill(database ?? 0, 'SIGKILL');
    await expect.poll(() => statusOf(`${address}/health/ready`), patiently).toBe(503);
    expect(await statusOf(`${address}/health/live`)).toBe(200);
    const refused = await ask(address);
    expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([
      503,
      'DATABASE_UNAVAILABLE',
    ]);

    await expect.poll(() => statusOf(`${address}/health/ready`), patiently).toBe(200);
    expect((await ask(address)).status).toBe(200);
  });

  test('that is told to stop finishes what it has begun, and takes nothing new', async () => {
    const DATA_DIR = await temporaryFolder();
    const server = startServer({ DATA_DIR });
    const address = await server.address;
    const headers = { 'content-type': 'application/json', 'content-length': question.length };
    const begun = request(`${address}/graphql`, { method: 'POST', headers });
    begun.write(question.slice(0, 10));
    const answered = once(begun, 'response') as Promise<[{ statusCode: number }]>;
    await sleep(300);

    server.signal('SIGTERM');
    await expect.poll(() => statusOf(`${address}/health/live`), patiently).toBe(0);
    begun.end(question.slice(10));
    expect((await answered)[0].statusCode).toBe(200);
    expect(await server.ended).toEqual({ end: 0, stderr: '' });
    expect(await databasesOn(DATA_DIR)).toEqual([]);
  });

  test('that is told to stop while it starts leaves nothing running', async () => {
    const DATA_DIR = await temporaryFolder();
    const server = startServer({ DATA_DIR });
    await expect.poll(() => databasesOn(DATA_DIR), patiently).toHaveLength(1);
    server.signal('SIGINT');
    expect(await server.ended).toEqual({ end: 0, stderr: '' });
    expect(server.lines().filter((line) => line.startsWith('http:'))).toEqual([]);
    expect(await databasesOn(DATA_DIR)).toEqual([]);
  });

  test('on a Neo4j that runs elsewhere starts none, and outlives its absence', async () => {
    const [dataDir, DATA_DIR] = [await temporaryFolder(), await temporaryFolder()];
    const { programs, neo4jCache } = readConfig(process.env);
    const elsewhere = await startEmbeddedNeo4j(
      { dataDir, neo4jCache, programs, heapMegabytes: 512 },
      { log: pino({ level: 'silent' }), say: () => undefined, signal: new AbortController().signal },
    );
    onTestFinished(elsewhere.stop);
    await elsewhere.ready;
    const address = await startServer({
      DATA_DIR,
      LOG_LEVEL: 'silent',
      NEO4J_URI: elsewhere.database.uri,
      NEO4J_PASSWORD: elsewhere.password,
    }).address;
    expect(await statusOf(`${address}/health/ready`)).toBe(200);
    expect(await databasesOn(DATA_DIR)).toEqual([]);

    const [database] = await databasesOn(dataDir);
    process.kill(database ?? 0, 'SIGKILL');
    await expect.poll(() => statusOf(`${address}/health/ready`), patiently).toBe(503);
    await expect.poll(() => statusOf(`${address}/health/ready`), patiently).toBe(200);
    expect((await ask(address)).status).toBe(200);
  });
});
