import { setTimeout as sleep } from 'node:timers/promises';
import { batchesWritten, digestNow, leftovers, runOf, withDatabaseOf } from './database.ts';
import { importRegister, start } from './server.ts';
import type { Import, Server } from './server.ts';

/** What is ended by SIGKILL in the middle of an import. */
export const victims = ['importer', 'server', 'database'] as const;
export type Victim = (typeof victims)[number];

/** A register on disk, and what the graph must say once it is in. */
export interface Prepared {
  readonly folder: string;
  readonly digest: string;
}

/** What happened at one moment. */
export interface Moment {
  readonly victim: Victim;
  /** Batches that were written when it was killed, of all. */
  readonly written: number;
  readonly of: number;
  /** What was read afterwards. */
  readonly read: 'old' | 'new' | 'neither';
  /** Whether the next import completed, and the graph then said what it imported. */
  readonly completed: boolean;
  /** Nodes of no complete revision after that. */
  readonly left: number;
}

/** Longest that anything here may take. */
const patience = 120_000;

/** Kills one of the three when so many batches are written, and looks at what is there, before and after another import. */
export async function momentOf(
  server: Server,
  dataDir: string,
  landscape: string,
  { victim, at, of }: { readonly victim: Victim; readonly at: number; readonly of: number },
  [old, next]: readonly [Prepared, Prepared],
): Promise<{ readonly moment: Moment; readonly server: Server }> {
  const importing = importRegister(next.folder, dataDir);
  const written = await untilWritten(dataDir, landscape, at, importing);
  const alive = await kill(victim, server, dataDir, importing);
  const read = await readBack(dataDir, landscape, old, next);
  const again = importRegister(next.folder, dataDir);
  const code = await again.ended;
  const after = await withDatabaseOf(dataDir, async (database) => ({
    digest: await digestNow(database, landscape),
    left: await leftovers(database),
  }));
  const completed = code === 0 && after.digest === next.digest;
  return { moment: { victim, written, of, read, completed, left: after.left }, server: alive };
}

/** Waits until at least so many batches are written; gives how many were seen last. */
async function untilWritten(
  dataDir: string,
  landscape: string,
  at: number,
  importing: Import,
): Promise<number> {
  let isOver = false;
  void importing.ended.then(() => (isOver = true));
  return withDatabaseOf(dataDir, async (database) => {
    let seen = 0;
    for (;;) {
      const now = await batchesWritten(database, landscape);
      if (now !== undefined) seen = now;
      if (isOver || (now !== undefined && now >= at) || (now === undefined && seen > 0)) return seen;
      await sleep(5);
    }
  });
}

/** Ends the victim at once. Gives the server that runs from then on. */
async function kill(victim: Victim, server: Server, dataDir: string, importing: Import): Promise<Server> {
  switch (victim) {
    case 'importer':
      importing.process.kill('SIGKILL');
      await importing.ended;
      return server;
    case 'database': {
      process.kill((await runOf(dataDir)).neo4jPid, 'SIGKILL');
      await importing.ended;
      await untilReady(server);
      return server;
    }
    case 'server': {
      server.process.kill('SIGKILL');
      await importing.ended;
      return start(dataDir);
    }
  }
}

async function untilReady({ address }: Server): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const response = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error('The database did not come back.');
}

const readBack = (
  dataDir: string,
  landscape: string,
  old: Prepared,
  next: Prepared,
): Promise<Moment['read']> =>
  withDatabaseOf(dataDir, async (database) => {
    const digest = await digestNow(database, landscape);
    return digest === old.digest ? 'old' : digest === next.digest ? 'new' : 'neither';
  });
