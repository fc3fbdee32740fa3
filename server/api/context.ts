import type { Database } from '../graph/database.ts';
import type { Circumstances } from '../answering/answer.ts';
import type { LandscapeCache } from '../graph/landscapeCache.ts';
import type { Live, LiveContext } from './liveReads.ts';
import { readTransaction } from './readTransaction.ts';
import type { ReadTransaction } from './readTransaction.ts';

/** What resolvers, the library's and ours, are given with each request. */
export interface ApiContext extends LiveContext {
  readonly database: Database;
  /** What the library runs its statements in. */
  readonly executionContext: ReadTransaction;
  /** Whole landscapes, kept between requests. */
  readonly landscapes: LandscapeCache;
  /** What analyses are worked out with. */
  readonly analysing: Circumstances;
}

const liveCypher = `CYPHER 5
MATCH (l:Landscape)
RETURN l.id AS id, l.revision AS revision, l.showsPeople AS showsPeople, l.date AS date
ORDER BY CASE l.kind WHEN 'published' THEN 0 WHEN 'imported' THEN 1 ELSE 2 END, l.name, l.id`;

/** The context of one request. */
export function makeContext(
  database: Database,
  landscapes: LandscapeCache,
  showsAllPeople: boolean,
  analysing: Circumstances,
): ApiContext {
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
    landscapes,
    analysing,
    live: () => {
      live ??= askLive();
      return live;
    },
  };
}
