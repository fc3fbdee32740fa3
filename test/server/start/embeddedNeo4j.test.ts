import { readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { connect, ping, readRows } from '../../../server/graph/database.ts';
import { startEmbeddedNeo4j } from '../../../server/graph/embedded/embeddedNeo4j.ts';
import { homeArgument } from '../../../server/graph/embedded/neo4jArguments.ts';
import { processesWith } from '../../../server/graph/embedded/processTable.ts';
import { readRunFile } from '../../../server/graph/embedded/runFile.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const { programs, neo4jCache } = readConfig(process.env);
const io = {
  log: pino({ level: 'silent' }),
  say: () => undefined,
  signal: new AbortController().signal,
};

const startIn = (dataDir: string, announce = false) =>
  startEmbeddedNeo4j({ dataDir, neo4jCache, programs, heapMegabytes: 512, announce }, io);
const runningIn = (dataDir: string) => processesWith(homeArgument(join(dataDir, 'neo4j')));
const patiently = { timeout: 45_000, interval: 200 };

describe('a Neo4j of our own', () => {
  test('keeps its data behind a password, on a port that is free, and comes back when it is killed', async () => {
    const dataDir = await temporaryFolder();
    // Taken by this, or by whoever has it already.
    const usual = createServer().on('error', () => undefined);
    usual.listen(7687, '127.0.0.1');
    onTestFinished(() => void usual.close());
    const first = await startIn(dataDir, true);
    onTestFinished(first.stop);
    expect(first.database.uri).not.toBe('bolt://127.0.0.1:7687');
    expect(await ping(first.database)).toBe(false);
    await first.ready;

    const passwordFile = join(dataDir, 'neo4j-password');
    expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'run.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(passwordFile, 'utf8')).toBe(`${first.password}\n`);
    const [pid] = await runningIn(dataDir);
    const run = await readRunFile(dataDir);
    expect(run).toMatchObject({ pid: process.pid, neo4jPid: pid, uri: first.database.uri });
    await expect(connect({ uri: first.database.uri, user: 'nobody', password: '' })).rejects.toMatchObject({
      name: 'WrongPassword',
    });
    await first.database.driver.executeQuery("CREATE (:Kept {id: 'it'})");

    process.kill(pid ?? 0, 'SIGKILL');
    await expect.poll(() => ping(first.database), patiently).toBe(false);
    await expect.poll(() => ping(first.database), patiently).toBe(true);
    const [again] = await runningIn(dataDir);
    expect(again).not.toBe(pid);
    expect((await readRunFile(dataDir))?.neo4jPid).toBe(again);
    expect(await readRows(first.database, 'MATCH (k:Kept) RETURN k.id AS id')).toEqual([{ id: 'it' }]);

    await first.stop();
    expect(await runningIn(dataDir)).toEqual([]);
    expect(await readRunFile(dataDir)).toBeUndefined();

    const second = await startIn(dataDir);
    onTestFinished(second.stop);
    await second.ready;
    expect(await readRows(second.database, 'MATCH (k:Kept) RETURN k.id AS id')).toEqual([{ id: 'it' }]);
    expect(await readRunFile(dataDir)).toBeUndefined();
  });

  test('that cannot start says why, and where its logs are', async () => {
    const dataDir = await temporaryFolder();
    const neo4j = await startEmbeddedNeo4j({ dataDir, neo4jCache, programs, heapMegabytes: 1 }, io);
    onTestFinished(neo4j.stop);
    await expect(neo4j.ready).rejects.toMatchObject({
      name: 'Neo4jFailed',
      exitCode: 1,
      message: expect.stringMatching(
        new RegExp(`^Neo4j ended while starting: .*heap.* Its logs are in ${dataDir}/neo4j/logs\\.$`),
      ) as string,
    });
  });

  test('that no longer takes the password kept for it says what to do', async () => {
    const dataDir = await temporaryFolder();
    const neo4j = await startIn(dataDir);
    onTestFinished(neo4j.stop);
    await neo4j.ready;
    await neo4j.stop();
    await rm(join(dataDir, 'neo4j-password'));
    const other = await startIn(dataDir);
    onTestFinished(other.stop);
    await expect(other.ready).rejects.toMatchObject({ name: 'PasswordLost', exitCode: 1 });
  });

  test('that is stopped while it starts is gone', async () => {
    const dataDir = await temporaryFolder();
    const neo4j = await startIn(dataDir);
    await neo4j.stop();
    expect(await runningIn(dataDir)).toEqual([]);
    await expect(neo4j.ready).rejects.toMatchObject({ name: 'Neo4jFailed' });
  });
});
