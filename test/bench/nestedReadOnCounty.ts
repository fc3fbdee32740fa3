import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino } from 'pino';

import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import { readConfig } from '../../server/config.ts';
import { startEmbeddedNeo4j } from '../../server/graph/embedded/embeddedNeo4j.ts';
import { nestedRead } from './nestedRead.ts';
import type { Side } from './sideBySide.ts';

/** The nested read on the made-up county, in a Neo4j of its own that is gone afterwards. */
export async function nestedReadOnCounty(): Promise<readonly Side[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'landscape-bench-read-'));
  const { programs, neo4jCache } = readConfig({
    HOME: homedir(),
    ...process.env,
    NEO4J_URI: '',
    DATA_DIR: dataDir,
  });
  const neo4j = await startEmbeddedNeo4j(
    { dataDir, neo4jCache, programs },
    { log: pino({ level: 'silent' }), say: () => undefined, signal: new AbortController().signal },
  );
  try {
    await neo4j.ready;
    await createSchema(neo4j.database);
    const county = generateLandscape('county', 42);
    const { revision } = await writeLandscape(neo4j.database, county);
    return await nestedRead(neo4j.database, county, `${county.landscape.id}@${revision}`);
  } finally {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
