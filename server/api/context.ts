import type { Database } from '../graph/database.ts';
import type { Live, LiveContext } from './liveReads.ts';
import { readTransaction } from './readTransaction.ts';
import type { ReadTransaction } from './readTransaction.ts';

/** What resolvers, the library's and ours, are given with each request. */
export interface ApiContext extends LiveContext {
  readonly database: Database;
  /** What the library runs its statements in. */
  readonly executionContext: ReadTransaction;
}

const liveCypher = `CYPHER 5
MATCH (l:Landscape)
RETURN l.id AS id, l.revision AS revision, l.showsPeople AS showsPeople`;

/** The context of one request. */
export function makeContext(database: Database, showsAllPeople: boolean): ApiContext {
  const executionContext = readTransaction(database);
  let live: Promise<readonly Live[]> | undefined;
  const askLive = async () => {
    const { records } = await executionContext.run(liveCypher);
    return records.map((record) => record.toObject() as unknown as Live);
  };
  return {
    database,
    showsAllPeople,
    executionContext,
    live: () => {
      live ??= askLive();
      return live;
    },
  };
}
