import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { z } from 'zod';
import { DataFolderInUse, FolderNotWritable } from './errors.ts';
import { codeOf } from '../codeOf.ts';
import { startOf } from './processTable.ts';

const Holder = z.object({ pid: z.number().int().positive(), start: z.string() });
type Holder = z.infer<typeof Holder>;

const holderIn = (text: string): Holder | undefined => {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** Whose lock it is, as long as that process runs: a killed one leaves its file behind. */
const livingHolder = async (text: string): Promise<Holder | undefined> => {
  const holder = holderIn(text);
  return holder !== undefined && (await startOf(holder.pid)) === holder.start ? holder : undefined;
};

const readIfThere = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Takes a left-over lock away. Renaming lets one of two starters win, who then looks at what it took. */
const discard = async (file: string, stale: string): Promise<void> => {
  const taken = `${file}.${randomUUID()}`;
  try {
    await rename(file, taken);
  } catch {
    return;
  }
  if ((await readIfThere(taken)) === stale) await rm(taken);
  else await rename(taken, file);
};

const take = async (file: string, dataDir: string): Promise<void> => {
  const mine = JSON.stringify({ pid, start: (await startOf(pid)) ?? '' } satisfies Holder);
  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const text = await readIfThere(file);
    if (text === undefined) continue;
    const holder = await livingHolder(text);
    if (holder !== undefined) throw new DataFolderInUse(dataDir, holder.pid);
    await discard(file, text);
  }
};

const hold = async (dataDir: string, file: string): Promise<void> => {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await take(file, dataDir);
  } catch (error) {
    if (error instanceof DataFolderInUse) throw error;
    throw new FolderNotWritable(dataDir, 'DATA_DIR', codeOf(error));
  }
};

/**
 * Does something while no other server or command works on the data folder, which is made where there is none. Throws
 * `DataFolderInUse` naming the process that has it, or `FolderNotWritable`. A process that is killed loses its hold.
 */
export const withDataFolder = async <T>(dataDir: string, use: () => Promise<T>): Promise<T> => {
  const file = join(dataDir, 'lock');
  await hold(dataDir, file);
  try {
    return await use();
  } finally {
    await rm(file, { force: true });
  }
};
