import { digestOf } from '../../seed/writing/digestOf.ts';
import { close, connect, readRows } from '../../server/graph/database.ts';
import type { Database } from '../../server/graph/database.ts';
import { readRunFile } from '../../server/graph/embedded/runFile.ts';
import type { Run } from '../../server/graph/embedded/runFile.ts';
import { readLandscape } from '../../server/graph/readLandscape.ts';

/** Where the database of a running server is. Throws where none runs. */
export async function runOf(dataDir: string): Promise<Run> {
  const run = await readRunFile(dataDir);
  if (!run) throw new Error('No server runs on the data folder.');
  return run;
}

/** Does something with the database of a data folder's server. */
export async function withDatabaseOf<T>(
  dataDir: string,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await connect(await runOf(dataDir));
  try {
    return await use(database);
  } finally {
    await close(database);
  }
}

/** Batches of a landscape's unfinished revision that have been written; undefined where none is being written. */
export async function batchesWritten(database: Database, landscape: string): Promise<number | undefined> {
  const [row] = await readRows(
    database,
    "CYPHER 5 MATCH (r:Revision {landscape: $landscape, state: 'writing'}) RETURN size(r.batches) AS batches",
    { landscape },
  );
  return row && Number(row['batches']);
}

/** A landscape as it is read now, as a fingerprint of all that it states. */
export async function digestNow(database: Database, landscape: string): Promise<string> {
  const read = await readLandscape(database, landscape);
  return read ? digestOf(read.landscape) : 'none';
}

/** Nodes that belong to no complete revision: what interrupted imports have left. */
export async function leftovers(database: Database): Promise<number> {
  const [row] = await readRows(
    database,
    `CYPHER 5 MATCH (r:Revision {state: 'complete'}) WITH collect(r.id) AS complete
     MATCH (n:Entity) WHERE NOT n.revision IN complete RETURN count(n) AS nodes`,
  );
  return Number(row?.['nodes'] ?? 0);
}
