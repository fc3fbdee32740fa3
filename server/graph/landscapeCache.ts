import { setTimeout as sleep } from 'node:timers/promises';
import type { Landscape } from '../../schema/landscape.ts';
import type { Database } from './database.ts';
import { LandscapeBeingRead } from './landscapeBeingRead.ts';
import { liveRevision } from './liveRevisions.ts';
import type { LiveRevision } from './liveRevisions.ts';
import { readRevision } from './readLandscape.ts';
import type { ReadLandscape } from './readLandscape.ts';

export interface LandscapeCache {
  /** Gives a landscape as it is now; undefined where there is none of this id. Rejects with `LandscapeBeingRead` after a while. */
  (id: string): Promise<ReadLandscape | undefined>;
  /** Nodes and edges that have been read since the start: while there are more and more, the database speaks. */
  readonly factsRead: () => number;
}

/** How long one waits for a landscape that is being read: short of what any answer may take. */
const usualPatienceMs = 8_000;

/** Two national landscapes. A fact takes about 200 bytes, what analyses put in order as much again. */
const usualMost = 3_000_000;

interface Kept {
  readonly id: string;
  readonly landscape: Promise<Landscape>;
  /** Nodes and edges; 0 until it has been read. */
  facts: number;
  /** Nodes and edges read so far. */
  read: number;
}

/**
 * Landscapes that have been read are kept, by edition: `mostFacts` nodes and edges in all, the longest unused given up
 * first, the last one asked for never. Which edition is live is asked every time, so nobody sees one that has been
 * replaced, and the replaced one is given up. Those who ask at the same time share one reading, which goes on when they have
 * waited for `patienceMs` and are told to come again.
 */
export function landscapeCache(
  database: Database,
  mostFacts = usualMost,
  patienceMs = usualPatienceMs,
): LandscapeCache {
  const kept = new Map<string, Kept>();
  let factsRead = 0;
  const begin = (live: LiveRevision): Kept => {
    const onFact = () => {
      factsRead += 1;
      one.read += 1;
    };
    const landscape = readRevision(database, live, { onFact });
    const one: Kept = { id: live.id, landscape, facts: 0, read: 0 };
    landscape.then(
      // What that leaves no room for is given up when it is known how large it is.
      ({ nodes, edges }) => {
        one.facts = nodes.length + edges.length;
        makeRoom(kept, mostFacts);
      },
      () => kept.delete(live.edition),
    );
    return one;
  };
  const cache = async (id: string): Promise<ReadLandscape | undefined> => {
    const live = await liveRevision(database, id);
    for (const [edition, one] of kept) if (one.id === id && edition !== live?.edition) kept.delete(edition);
    if (live === undefined) return undefined;
    const one = kept.get(live.edition) ?? begin(live);
    kept.delete(live.edition);
    kept.set(live.edition, one);
    return { revision: live.number, landscape: await within(patienceMs, one) };
  };
  return Object.assign(cache, { factsRead: () => factsRead });
}

async function within(patienceMs: number, one: Kept): Promise<Landscape> {
  const done = new AbortController();
  const patience = sleep(patienceMs, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new LandscapeBeingRead(one.id, one.read);
  });
  try {
    return await Promise.race([one.landscape, patience]);
  } finally {
    done.abort();
  }
}

function makeRoom(kept: Map<string, Kept>, mostFacts: number): void {
  let facts = [...kept.values()].reduce((sum, one) => sum + one.facts, 0);
  for (const [edition, one] of [...kept].slice(0, -1)) {
    if (facts <= mostFacts) return;
    kept.delete(edition);
    facts -= one.facts;
  }
}
