import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { close, open } from '../database.ts';
import type { Database } from '../database.ts';
import { endProcess } from './endProcess.ts';
import { fetchNeo4j } from './fetchNeo4j.ts';
import { findJava } from './findJava.ts';
import { keepRunning } from './keepRunning.ts';
import type { Supervised } from './keepRunning.ts';
import { keptPassword } from './keptPassword.ts';
import { homeArgument } from './neo4jArguments.ts';
import { startNeo4jProcess } from './neo4jProcess.ts';
import type { Neo4jLaunch, Neo4jProcess } from './neo4jProcess.ts';
import { processesWith } from './processTable.ts';
import type { Programs } from './programs.ts';
import { reservePort } from './reservePort.ts';
import { removeRunFile, writeRunFile } from './runFile.ts';
import { untilItAnswers } from './untilItAnswers.ts';

export interface EmbeddedSettings {
  /** Holds the database, its password and `run.json`. */
  readonly dataDir: string;
  readonly neo4jCache: string;
  readonly programs: Programs;
  /** The most that Neo4j's heap may grow to. 1,024 unless given. */
  readonly heapMegabytes?: number;
  /** Whether commands may use this database: it is then named in `run.json`. A command that starts one ends it too soon. */
  readonly announce?: boolean;
}

export interface EmbeddedIo {
  readonly log: Logger;
  /** Told what takes long, one line each. */
  readonly say: (line: string) => void;
  /** Gives up what is under way. */
  readonly signal: AbortSignal;
}

/** A Neo4j of our own, started again when it ends by itself. */
export interface EmbeddedNeo4j {
  /** May be handed on at once, and asked as soon as it is ready. */
  readonly database: Database;
  readonly password: string;
  /** Resolves when the database answers for the first time; rejects when it ends before, with the cause. */
  readonly ready: Promise<void>;
  /** Ends connections and database. */
  readonly stop: () => Promise<void>;
}

const user = 'neo4j';
const usualPort = 7687;
const usualHeapMegabytes = 1024;
const orphanGraceMs = 15_000;

/** A server that was killed leaves its Neo4j behind. It is told by its home folder, not by a number that another program may have by now. */
const endOrphans = async (home: string, { log, say }: EmbeddedIo): Promise<void> => {
  for (const pid of await processesWith(homeArgument(home))) {
    say('Ending the database that an earlier server has left running');
    log.warn({ pid }, 'ending an orphaned Neo4j');
    await endProcess(pid, orphanGraceMs);
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

interface Prepared {
  readonly launch: Neo4jLaunch;
  /** Gives the port back. */
  readonly release: () => void;
}

const prepare = async (settings: EmbeddedSettings, home: string, io: EmbeddedIo): Promise<Prepared> => {
  const java = await findJava(settings.programs);
  const lib = await fetchNeo4j(settings, io.say, io.signal);
  await endOrphans(home, io);
  const { port, release } = await reservePort(usualPort);
  const heapMegabytes = settings.heapMegabytes ?? usualHeapMegabytes;
  io.log.debug({ java, port }, 'starting Neo4j');
  const launch = { java: java.command, path: settings.programs.path, lib, home, port, heapMegabytes };
  return { launch, release };
};

/**
 * Starts a Neo4j of our own on the data folder, which the caller holds (`withDataFolder`), fetching it where need be.
 * Comes back as soon as its process runs; see `ready`. Throws one of `errors.ts`, and has started nothing then.
 */
export const startEmbeddedNeo4j = async (
  settings: EmbeddedSettings,
  io: EmbeddedIo,
): Promise<EmbeddedNeo4j> => {
  const { dataDir, announce = false } = settings;
  const home = join(dataDir, 'neo4j');
  const isNewStore = !(await exists(join(home, 'data', 'databases', 'system')));
  const { launch, release } = await prepare(settings, home, io);
  const passwordFile = join(dataDir, 'neo4j-password');
  const password = await keptPassword(passwordFile);
  const access = { uri: `bolt://127.0.0.1:${launch.port}`, user, password, database: 'neo4j' };
  const announced = async (child: Neo4jProcess): Promise<Neo4jProcess> => {
    io.log.debug({ pid: child.pid }, 'Neo4j started');
    if (announce) await writeRunFile(dataDir, { neo4jPid: child.pid, port: launch.port, ...access });
    return child;
  };

  const first = await startNeo4jProcess(launch);
  const database = open(access);
  let supervised: Supervised | undefined;
  const firstAnswer = async (): Promise<void> => {
    await untilItAnswers({ child: first, launch, database, access, isNewStore, passwordFile }, io.signal);
    await announced(first);
    supervised = keepRunning(first, async () => announced(await startNeo4jProcess(launch)), io.log);
  };
  const ready = firstAnswer();
  // Whoever awaits it is told; that nobody does yet is no reason to end the program.
  ready.catch(() => undefined);

  const stop = async (): Promise<void> => {
    if (supervised === undefined) await first.stop();
    await ready.catch(() => undefined);
    await supervised?.stop();
    await close(database);
    release();
    if (announce) await removeRunFile(dataDir);
  };
  return { database, password, ready, stop };
};
