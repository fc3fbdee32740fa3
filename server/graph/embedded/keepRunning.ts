import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Neo4jProcess } from './neo4jProcess.ts';

/** Waits between one end and the next start, in milliseconds: doubled each time, from the first to the last. */
const waits = { first: 500, last: 30_000, forgetAfter: 60_000 } as const;

export interface Supervised {
  /** Ends the process, and starts it no more. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a process again whenever it ends by itself, waiting longer each time; one that ran for a minute begins anew.
 * `start` is asked for the next one; what it throws counts as an end.
 */
export const keepRunning = (
  first: Neo4jProcess,
  start: () => Promise<Neo4jProcess>,
  log: Logger,
): Supervised => {
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let current = first;

  const startAgain = async (): Promise<void> => {
    try {
      current = await start();
    } catch (error) {
      log.error({ err: error }, 'Neo4j could not be started again');
    }
  };

  const supervise = async (): Promise<void> => {
    let wait: number = waits.first;
    for (;;) {
      const began = Date.now();
      const end = await current.exited;
      if (isStopping()) return;
      if (Date.now() - began > waits.forgetAfter) wait = waits.first;
      log.error({ end, wait }, 'Neo4j has ended by itself; it is started again');
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, waits.last);
      if (isStopping()) return;
      await startAgain();
    }
  };

  const done = supervise();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await done;
      // A start may have been under way.
      await current.stop();
    },
  };
};
