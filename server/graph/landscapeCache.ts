import type { Landscape } from '../../schema/landscape.ts';
import type { Database } from './database.ts';
import { liveRevision } from './liveRevisions.ts';
import type { LiveRevision } from './liveRevisions.ts';
import { readRevision } from './readLandscape.ts';
import type { ReadLandscape } from './readLandscape.ts';

/** Gives a landscape as it is now; undefined where there is none of this id. */
export type LandscapeCache = (id: string) => Promise<ReadLandscape | undefined>;

/** Two national landscapes. A fact takes about 200 bytes, what analyses put in order as much again. */
const usualMost = 3_000_000;

interface Kept {
  readonly id: string;
  readonly landscape: Promise<Landscape>;
  /** Nodes and edges; 0 until it has been read. */
  facts: number;
}

/**
 * Landscapes that have been read are kept, by edition: `mostFacts` nodes and edges in all, the longest unused given up
 * first, the last one asked for never. Which edition is live is asked every time, so nobody sees one that has been
 * replaced, and the replaced one is given up. Those who ask at the same time share one reading.
 */
export const landscapeCache = (database: Database, mostFacts = usualMost): LandscapeCache => {
  const kept = new Map<string, Kept>();
  return async (id) => {
    const live = await liveRevision(database, id);
    for (const [edition, one] of kept) if (one.id === id && edition !== live?.edition) kept.delete(edition);
    if (live === undefined) return undefined;
    const one = kept.get(live.edition) ?? begin(database, live, kept, mostFacts);
    kept.delete(live.edition);
    kept.set(live.edition, one);
    return { revision: live.number, landscape: await one.landscape };
  };
};

/** Reads an edition; what that leaves no room for is given up when it is known how large it is. */
function begin(database: Database, live: LiveRevision, kept: Map<string, Kept>, mostFacts: number): Kept {
  const one: Kept = { id: live.id, landscape: readRevision(database, live), facts: 0 };
  one.landscape.then(
    ({ nodes, edges }) => {
      one.facts = nodes.length + edges.length;
      makeRoom(kept, mostFacts);
    },
    () => kept.delete(live.edition),
  );
  return one;
}

function makeRoom(kept: Map<string, Kept>, mostFacts: number): void {
  let facts = [...kept.values()].reduce((sum, one) => sum + one.facts, 0);
  for (const [edition, one] of [...kept].slice(0, -1)) {
    if (facts <= mostFacts) return;
    kept.delete(edition);
    facts -= one.facts;
  }
}
