import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { z } from 'zod';
import { startOf } from './processTable.ts';

const Run = z.object({
  /** The server's process, and when it was started. */
  pid: z.number().int().positive(),
  start: z.string(),
  neo4jPid: z.number().int().nonnegative(),
  uri: z.string(),
  /** Bolt's. */
  port: z.number().int().positive(),
  user: z.string(),
  password: z.string(),
});

/** What a running server says of its database, so that a command beside it can use it. */
export type Run = z.infer<typeof Run>;

const fileIn = (dataDir: string): string => join(dataDir, 'run.json');

/** Says where this process has its database: in `run.json`, readable by its owner only, whole at every moment. */
export const writeRunFile = async (dataDir: string, run: Omit<Run, 'pid' | 'start'>): Promise<void> => {
  const file = fileIn(dataDir);
  const whole: Run = { pid, start: (await startOf(pid)) ?? '', ...run };
  await writeFile(`${file}.new`, `${JSON.stringify(whole, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
};

/** The server that runs on this data folder; undefined if none does, or if it has not said so yet. */
export const readRunFile = async (dataDir: string): Promise<Run | undefined> => {
  try {
    const run = Run.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8')));
    return (await startOf(run.pid)) === run.start ? run : undefined;
  } catch {
    return undefined;
  }
};

export const removeRunFile = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });
