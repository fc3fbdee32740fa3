import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, DatabaseSettings } from '../database.ts';
import { DatabaseUnreachable, WrongPassword } from '../databaseErrors.ts';
import { Neo4jFailed, PasswordLost } from './errors.ts';
import type { Neo4jLaunch, Neo4jProcess } from './neo4jProcess.ts';
import { settlePassword } from './settlePassword.ts';
import { untilListening } from './untilListening.ts';
import { whyItEnded } from './whyItEnded.ts';

/** A Neo4j that has just been started for the first time. */
export interface Starting {
  readonly child: Neo4jProcess;
  readonly launch: Neo4jLaunch;
  readonly database: Database;
  readonly access: DatabaseSettings;
  readonly isNewStore: boolean;
  readonly passwordFile: string;
}

/** How long the database itself may stay away after Bolt is open: a store that was not closed is mended first. */
const mendingMs = 120_000;

const settle = async ({ database, access, isNewStore }: Starting, signal: AbortSignal): Promise<void> => {
  const deadline = Date.now() + mendingMs;
  for (;;) {
    signal.throwIfAborted();
    try {
      await settlePassword(database, access, isNewStore);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnreachable) || Date.now() > deadline) throw error;
    }
    await sleep(200);
  }
};

/**
 * Comes back when the database answers and takes its password. Throws `Neo4jFailed` when the process ends first,
 * `PasswordLost` when it takes neither ours nor a new store's, the signal's reason when that comes first.
 */
export const untilItAnswers = async (starting: Starting, signal: AbortSignal): Promise<void> => {
  const { child, launch, passwordFile } = starting;
  const ended = new AbortController();
  void child.exited.then(async (end) => {
    ended.abort(new Neo4jFailed(await whyItEnded(launch.home, end), join(launch.home, 'logs')));
  });
  const either = AbortSignal.any([signal, ended.signal]);
  try {
    await untilListening(launch.home, child.logBegins, either);
    await settle(starting, either);
  } catch (error) {
    either.throwIfAborted();
    throw error instanceof WrongPassword ? new PasswordLost(passwordFile, launch.home) : error;
  }
};
