import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { close, connect } from './database.ts';
import type { Database, DatabaseSettings } from './database.ts';
import { startEmbeddedNeo4j } from './embedded/embeddedNeo4j.ts';
import { DataFolderInUse } from './embedded/errors.ts';
import type { Programs } from './embedded/programs.ts';
import { readRunFile } from './embedded/runFile.ts';
import { withDataFolder } from './embedded/withDataFolder.ts';

/** Where a command finds its database; the server's `Config` is one. */
export interface DatabaseSource {
  /** A Neo4j that runs elsewhere. */
  readonly neo4j?: DatabaseSettings;
  readonly dataDir: string;
  readonly neo4jCache: string;
  readonly programs: Programs;
}

export interface DatabaseIo {
  /** Told what takes long, one line each; logged unless given. */
  readonly say?: (line: string) => void;
  /** Gives up a database that is still starting. */
  readonly signal?: AbortSignal;
}

type Use<T> = (database: Database) => Promise<T>;

/** How long another command, or a server that is starting, is waited for. */
const waits = { step: 250, most: 60_000 } as const;

const withConnection = async <T>(settings: DatabaseSettings, use: Use<T>): Promise<T> => {
  const database = await connect(settings);
  try {
    return await use(database);
  } finally {
    await close(database);
  }
};

const withOwn = async <T>(source: DatabaseSource, log: Logger, use: Use<T>, io: DatabaseIo): Promise<T> => {
  const {
    say = (line: string) => {
      log.info(line);
    },
    signal = new AbortController().signal,
  } = io;
  say('No server is running on this data folder: starting its database for this command');
  const neo4j = await startEmbeddedNeo4j(source, { log, say, signal });
  try {
    await neo4j.ready;
    return await use(neo4j.database);
  } finally {
    await neo4j.stop();
  }
};

/** The running server's database, or else one of our own; undefined while another process has the folder without a word yet. */
const tryBoth = async <T>(
  source: DatabaseSource,
  log: Logger,
  use: Use<T>,
  io: DatabaseIo,
): Promise<{ readonly result: T } | DataFolderInUse> => {
  const run = await readRunFile(source.dataDir);
  if (run !== undefined) return { result: await withConnection(run, use) };
  try {
    return { result: await withDataFolder(source.dataDir, () => withOwn(source, log, use, io)) };
  } catch (error) {
    if (error instanceof DataFolderInUse) return error;
    throw error;
  }
};

/**
 * Does something with the database that the settings lead to: the one NEO4J_URI names, else the one of a server that
 * runs on the data folder, else one that is started for this and stopped after it. Throws what `connect` and
 * `startEmbeddedNeo4j` do, `DataFolderInUse` after a minute of waiting for another command, and what `use` throws.
 */
export const withDatabase = async <T>(
  source: DatabaseSource,
  log: Logger,
  use: Use<T>,
  io: DatabaseIo = {},
): Promise<T> => {
  if (source.neo4j !== undefined) return withConnection(source.neo4j, use);
  const deadline = Date.now() + waits.most;
  for (;;) {
    const outcome = await tryBoth(source, log, use, io);
    if (!(outcome instanceof DataFolderInUse)) return outcome.result;
    if (Date.now() > deadline) throw outcome;
    io.signal?.throwIfAborted();
    await sleep(waits.step);
  }
};
