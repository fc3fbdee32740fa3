import { fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { withDataFolder } from '../../../server/graph/embedded/withDataFolder.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const quick = () => Promise.resolve('done');

/** Another process that holds the data folder until it is ended. */
const holderOf = async (dataDir: string) => {
  const holder = fork(join(import.meta.dirname, '../../support/holdDataFolder.ts'), [dataDir], {
    execArgv: ['--import', 'tsx'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder, 'message');
  return holder;
};

describe('a data folder', () => {
  test('is made where there is none, for its owner only, and given back', async () => {
    const dataDir = join(await temporaryFolder(), 'new', 'data');
    expect(await withDataFolder(dataDir, quick)).toBe('done');
    expect(await withDataFolder(dataDir, quick)).toBe('done');
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('is worked on by one process at a time', async () => {
    const dataDir = await temporaryFolder();
    const holder = await holderOf(dataDir);
    await expect(withDataFolder(dataDir, quick)).rejects.toMatchObject({
      name: 'DataFolderInUse',
      exitCode: 1,
      message: `Another server or command (process ${String(holder.pid)}) is using the data folder ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
    });
  });

  test('is free again when the process that had it was killed', async () => {
    const dataDir = await temporaryFolder();
    const holder = await holderOf(dataDir);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await withDataFolder(dataDir, quick)).toBe('done');
  });

  test('is free though another program has the number of the process that was killed', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(join(dataDir, `lock ${process.pid} long-ago 1`), '');
    expect(await withDataFolder(dataDir, quick)).toBe('done');
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('that was left behind goes to one of many that want it at once', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(join(dataDir, `lock ${process.pid} long-ago 1`), '');
    const [many, refused] = [12, new EventEmitter()];
    let left = many - 1;
    const entered: number[] = [];
    const enter = async (at: number) => {
      try {
        await withDataFolder(dataDir, async () => {
          entered.push(at);
          if (left > 0) await once(refused, 'all');
        });
      } catch (error) {
        left -= 1;
        if (left === 0) refused.emit('all');
        throw error;
      }
    };
    const outcomes = await Promise.allSettled(Array.from({ length: many }, (_, at) => enter(at)));
    expect(entered).toHaveLength(1);
    expect(outcomes.flatMap((one, at) => (one.status === 'fulfilled' ? [at] : []))).toEqual(entered);
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('that cannot be made is named with a remedy', async () => {
    const file = join(await temporaryFolder(), 'a file');
    await writeFile(file, '');
    await expect(withDataFolder(join(file, 'data'), quick)).rejects.toMatchObject({
      name: 'FolderNotWritable',
      exitCode: 1,
      message: `The folder ${file}/data cannot be written to (ENOTDIR). Give this user the right to, or set DATA_DIR to another.`,
    });
  });
});
