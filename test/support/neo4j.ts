import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { startEmbeddedNeo4j } from '../../server/graph/embedded/embeddedNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
    neo4jUser: string;
    neo4jPassword: string;
  }
}

const provideOutside = (project: TestProject, uri: string): void => {
  project.provide('neo4jUri', uri);
  project.provide('neo4jUser', process.env['TEST_NEO4J_USER'] ?? 'neo4j');
  project.provide('neo4jPassword', process.env['TEST_NEO4J_PASSWORD'] ?? '');
};

/** One real Neo4j for the whole run, on a port and in a folder of its own; or the one that TEST_NEO4J_URI names. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const outside = process.env['TEST_NEO4J_URI'];
  if (outside !== undefined) {
    provideOutside(project, outside);
    return undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'landscape-test-'));
  const { programs, neo4jCache } = readConfig({
    HOME: homedir(),
    ...process.env,
    NEO4J_URI: '',
    DATA_DIR: dataDir,
  });
  const neo4j = await startEmbeddedNeo4j(
    { dataDir, neo4jCache, programs, heapMegabytes: 512 },
    {
      log: pino({ level: 'warn' }, pino.destination(2)),
      say: (line) => process.stderr.write(`${line}\n`),
      signal: new AbortController().signal,
    },
  );
  const tearDown = async (): Promise<void> => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await neo4j.ready;
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('neo4jUri', neo4j.database.uri);
  project.provide('neo4jUser', 'neo4j');
  project.provide('neo4jPassword', neo4j.password);
  return tearDown;
};
