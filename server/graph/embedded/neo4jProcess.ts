import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neo4jArguments } from './neo4jArguments.ts';
import { neo4jConf } from './neo4jConf.ts';
import { lengthOfLog } from './untilListening.ts';

/** What a Neo4j of ours is started from and with. */
export interface Neo4jLaunch {
  /** The java to run it with. */
  readonly java: string;
  /** Where java's own helpers are looked for, as in PATH. */
  readonly path: string;
  /** Folder of Neo4j's jars. */
  readonly lib: string;
  /** Folder of this Neo4j: settings, data, logs. */
  readonly home: string;
  readonly port: number;
  readonly heapMegabytes: number;
}

/** A Neo4j that runs as a child of this process. */
export interface Neo4jProcess {
  readonly pid: number;
  /** Where in its log this run begins, in bytes. */
  readonly logBegins: number;
  /** Resolves when it has ended, with what it ended by. */
  readonly exited: Promise<string>;
  /** Asks it to end, and ends it by force after 15 s. Its store survives both. */
  readonly stop: () => Promise<void>;
}

const graceMs = 15_000;

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal ?? `exit code ${String(code)}`);
    });
  });

/** File that takes what java itself prints: little, and only of a start that fails. */
export const consoleLog = (home: string): string => join(home, 'logs', 'console.log');

/** Writes the settings and starts Neo4j; does not wait until it answers. */
export const startNeo4jProcess = async (launch: Neo4jLaunch): Promise<Neo4jProcess> => {
  const { java, path, lib, home, port, heapMegabytes } = launch;
  await Promise.all(['conf', 'logs', 'run'].map((folder) => mkdir(join(home, folder), { recursive: true })));
  await writeFile(join(home, 'conf', 'neo4j.conf'), neo4jConf({ home, port }));
  const logBegins = await lengthOfLog(home);
  const log = await open(consoleLog(home), 'w');
  const child = spawn(java, neo4jArguments(lib, home, heapMegabytes), {
    cwd: home,
    // None of our settings: the passwords among them are not Neo4j's business.
    env: { PATH: path },
    stdio: ['ignore', log.fd, log.fd],
    // In a process group of its own a terminal's Ctrl-C does not reach it: requests end first, then the database.
    detached: true,
  });
  const exited = endOf(child);
  await log.close();
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await exited;
    clearTimeout(force);
  };
  return { pid: child.pid ?? 0, logBegins, exited, stop };
};
