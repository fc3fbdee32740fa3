import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { compose } from './compose.ts';
import type { Config } from './config.ts';
import { openDoor } from './serving/openDoor.ts';
import type { Door } from './serving/openDoor.ts';
import { holdingData, openSource } from './serving/openSource.ts';
import type { Source } from './serving/openSource.ts';

export interface ServeIo {
  readonly log: Logger;
  /** Told how far the start is, one line each; the address last. */
  readonly say: (line: string) => void;
  /** Stops the server, or a start that is under way. */
  readonly signal: AbortSignal;
}

/** How long requests that are being answered may take to finish. */
const graceMs = 10_000;

/** Milliseconds since the start, for the log. */
const clock = (log: Logger) => {
  const began = performance.now();
  return (what: string): void => {
    log.debug({ ms: Math.round(performance.now() - began) }, what);
  };
};

/** Constraints, and the landscapes that we ship. */
const prepareGraph = async ({ database }: Source, { say }: ServeIo): Promise<void> => {
  const [{ createSchema }, { dueRegisters, loadShipped }] = await Promise.all([
    import('../seed/write.ts'),
    import('../seed/loadShipped.ts'),
  ]);
  // A database that has just started takes long over each first question: these two do not wait for each other.
  const [due] = await Promise.all([dueRegisters(database), createSchema(database)]);
  await loadShipped(database, due, { onProgress: say });
};

/** Deletes what interrupted imports have left. Nobody reads it, so nobody waits for it; what fails is left to the next start. */
const sweepUp = async ({ database }: Source, { log }: ServeIo): Promise<void> => {
  try {
    const { sweep } = await import('../seed/write.ts');
    await sweep(database);
  } catch (error) {
    log.warn({ err: error }, 'what interrupted imports have left could not be deleted');
  }
};

/** Loaded only when it is called: Neo4j takes seconds to come up, and this takes one of them. */
const loadApp = async () => {
  const [{ createApp }, { computeBeside }, { ourKernels }] = await Promise.all([
    import('./app.ts'),
    import('./answering/compute.ts'),
    import('./answering/threads/ourKernels.ts'),
  ]);
  return { createApp, computeBeside, ourKernels };
};

const serveFrom = async (source: Source, door: Door, config: Config, io: ServeIo): Promise<void> => {
  const reached = clock(io.log);
  let isPrepared = false;
  const { createApp, computeBeside, ourKernels } = await loadApp();
  const threads = ourKernels();
  const compute = computeBeside(threads);
  const { app, drain } = await createApp(compose(config, io.log, source.database, compute, () => isPrepared));
  door.admit(app);
  reached('the app is made');
  await source.ready;
  reached('the database answers');
  await prepareGraph(source, io);
  isPrepared = true;
  reached('the graph is prepared');
  io.say(door.address);
  const swept = sweepUp(source, io);
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await Promise.race([
    Promise.all([door.close(graceMs), drain(), swept]),
    sleep(graceMs, undefined, { ref: false }),
  ]);
  await threads.close();
};

const serveHolding = async (config: Config, io: ServeIo): Promise<void> => {
  const door = await openDoor(config.host, config.port);
  try {
    const source = await openSource(config, io);
    try {
      await serveFrom(source, door, config, io);
    } finally {
      await source.stop();
    }
  } finally {
    await door.close(0);
  }
};

/**
 * The whole life of a server: data folder, port, database, landscapes, app, and back down when the signal says so. Comes
 * back after a clean stop; throws a `StartError` for what keeps it from starting.
 */
export const serve = async (config: Config, io: ServeIo): Promise<void> => {
  try {
    await holdingData(config, () => serveHolding(config, io));
  } catch (error) {
    if (!io.signal.aborted) throw error;
    io.log.debug({ err: error }, 'stopped while starting');
  }
};
