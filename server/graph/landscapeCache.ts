import type { Landscape } from '../../schema/landscape.ts';
import type { Database } from './database.ts';
import { liveRevision } from './liveRevisions.ts';
import { readRevision } from './readLandscape.ts';
import type { ReadLandscape } from './readLandscape.ts';

/** Gives a landscape as it is now; undefined where there is none of this id. */
export type LandscapeCache = (id: string) => Promise<ReadLandscape | undefined>;

/**
 * Landscapes that have been read are kept, the last `most` of them, by edition. Which one is live is asked every
 * time, so nobody sees one that has been replaced.
 */
export const landscapeCache = (database: Database, most = 8): LandscapeCache => {
  const kept = new Map<string, Promise<Landscape>>();
  return async (id) => {
    const live = await liveRevision(database, id);
    if (live === undefined) return undefined;
    const landscape = kept.get(live.edition) ?? readRevision(database, live);
    kept.delete(live.edition);
    kept.set(live.edition, landscape);
    landscape.catch(() => kept.delete(live.edition));
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
    return { revision: live.number, landscape: await landscape };
  };
};
