import type { Logger } from 'pino';
import type { Compute } from './answering/compute.ts';
import type { Config } from './config.ts';
import { ping } from './graph/database.ts';
import type { Database } from './graph/database.ts';

/** What the parts of a server share. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  readonly database: Database;
  /** Works out the heavy parts of analyses. */
  readonly compute: Compute;
  /** False while the database is away, and before it holds what we ship. Asks it, and answers within 3 s. */
  isReady(): Promise<boolean>;
}

/** Puts the services together; `isPrepared` says whether schema and shipped landscapes are in the database. */
export const compose = (
  config: Config,
  log: Logger,
  database: Database,
  compute: Compute,
  isPrepared: () => boolean,
): Services => {
  let asked: Promise<boolean> | undefined;
  return {
    config,
    log,
    database,
    compute,
    isReady: async () => {
      if (!isPrepared()) return false;
      // Many may want to know at once, of a database that is in trouble: it is asked one question at a time.
      asked ??= ping(database).finally(() => {
        asked = undefined;
      });
      return asked;
    },
  };
};
