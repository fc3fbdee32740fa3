import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { pino } from 'pino';

import { readConfig } from '../../server/config.ts';
import { startEmbeddedNeo4j } from '../../server/graph/embedded/embeddedNeo4j.ts';

/** How long a start took, in milliseconds, until the first question was answered or the address printed. */
export interface StartTimes {
  readonly neo4jCold: number;
  readonly neo4jWarm: number;
  readonly serverCold: number;
  readonly serverWarm: number;
}

const project = new URL('../..', import.meta.url).pathname;

/** Neo4j alone, as we start it: from the start of its process to the first answer. */
async function neo4jAlone(dataDir: string): Promise<number> {
  const { programs, neo4jCache } = readConfig({
    HOME: homedir(),
    ...process.env,
    NEO4J_URI: '',
    DATA_DIR: dataDir,
  });
  const start = performance.now();
  const neo4j = await startEmbeddedNeo4j(
    { dataDir, neo4jCache, programs },
    { log: pino({ level: 'silent' }), say: () => undefined, signal: new AbortController().signal },
  );
  await neo4j.ready;
  const took = performance.now() - start;
  await neo4j.stop();
  return took;
}

/** The server as `npm start` runs it: from the start of its process to the line with its address. */
async function serverStart(dataDir: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    if (/http:\/\/127\.0\.0\.1:\d+/.test(line)) break;
  }
  const took = performance.now() - start;
  child.kill('SIGTERM');
  await exited;
  return took;
}

/** Cold and warm starts of Neo4j alone and of the whole, in turn; Neo4j has been fetched before. */
export async function startTimes(): Promise<StartTimes> {
  const folders = await Promise.all(
    ['neo4j', 'server'].map((name) => mkdtemp(join(tmpdir(), `landscape-bench-${name}-`))),
  );
  const [own = '', whole = ''] = folders;
  try {
    const neo4jCold = await neo4jAlone(own);
    const serverCold = await serverStart(whole);
    const warm = { neo4j: [] as number[], server: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      warm.neo4j.push(await neo4jAlone(own));
      warm.server.push(await serverStart(whole));
    }
    const middle = (times: number[]) => times.sort((a, b) => a - b)[1] ?? Number.NaN;
    return { neo4jCold, serverCold, neo4jWarm: middle(warm.neo4j), serverWarm: middle(warm.server) };
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
