import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { DataFolderInUse, FolderNotWritable } from './errors.ts';
import { codeOf } from '../codeOf.ts';
import { startOf } from './processTable.ts';

/** A file that says by its name who has the folder, or tries to: no name comes twice, so that who removes one can mean no other. */
interface Claim {
  readonly name: string;
  readonly pid: number;
  readonly start: string;
}

const claimOf = async (): Promise<Claim> => {
  const start = encodeURIComponent((await startOf(pid)) ?? '');
  return { name: `lock ${String(pid)} ${start} ${randomUUID()}`, pid, start };
};

const claimIn = (name: string): readonly Claim[] => {
  const [, number, start] = /^lock (\d+) (\S*) \S+$/.exec(name) ?? [];
  return number === undefined || start === undefined ? [] : [{ name, pid: Number(number), start }];
};

const isAlive = async ({ pid: number, start }: Claim): Promise<boolean> =>
  encodeURIComponent((await startOf(number)) ?? '-') === start;

/** Claims of others that run; those that a killed process left behind are removed. */
const othersThan = async (mine: Claim, dataDir: string): Promise<readonly Claim[]> => {
  const others = (await readdir(dataDir)).flatMap(claimIn).filter(({ name }) => name !== mine.name);
  const alive = await Promise.all(others.map(isAlive));
  await Promise.all(
    others.filter((_, at) => !alive[at]).map(({ name }) => rm(join(dataDir, name), { force: true })),
  );
  return others.filter((_, at) => alive[at]);
};

/** Puts down a claim and looks for others; takes it back where there are any, and says which. */
const tried = async (
  dataDir: string,
): Promise<{ readonly file: string; readonly others: readonly Claim[] }> => {
  const mine = await claimOf();
  const file = join(dataDir, mine.name);
  let others: readonly Claim[] | undefined;
  try {
    await writeFile(file, '', { flag: 'wx', mode: 0o600 });
    others = await othersThan(mine, dataDir);
    return { file, others };
  } finally {
    if (others?.length !== 0) await rm(file, { force: true });
  }
};

/**
 * The file that holds the folder. Of two that try at once each may see the other and step back: they try again after a while
 * of chance, by a claim of another name. One that is still there then is of who has the folder, as nobody else lets it lie.
 */
const take = async (dataDir: string): Promise<string> => {
  let met: readonly Claim[] = [];
  for (;;) {
    const { file, others } = await tried(dataDir);
    if (others.length === 0) return file;
    const holder = others.find(({ name }) => met.some((one) => one.name === name));
    if (holder) throw new DataFolderInUse(dataDir, holder.pid);
    met = others;
    await pause(100 + 200 * Math.random());
  }
};

const hold = async (dataDir: string): Promise<string> => {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await take(dataDir);
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
  const file = await hold(dataDir);
  try {
    return await use();
  } finally {
    await rm(file, { force: true });
  }
};
