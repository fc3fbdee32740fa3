import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Register } from '../../seed/register.ts';
import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { dueRegisters, loadShipped } from '../../seed/loadShipped.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../seed/write.ts';
import { readLandscape } from '../../server/graph/readLandscape.ts';
import { useDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const database = useDatabase();

const register = (id: string, name: string): Register => ({
  record: {
    id,
    name,
    kind: 'published',
    publisher: 'A council',
    date: '2002',
    showsPeople: true,
    description: 'Made by hand.',
  },
  tables: [
    {
      name: 'sources',
      file: 'sources.csv',
      columns: ['id', 'name', 'publisher', 'date', 'licence', 'file', 'holes', 'note'],
      rows: [{ line: 2, cells: ['report', 'Report', 'A council', '2002', '', '', '', ''] }],
    },
  ],
});

/** A folder of shipped registers with one in it, which leaves the graph when the test ends. */
const shipping = async (id: string): Promise<string> => {
  onTestFinished(async () => {
    await removeLandscape(database(), id);
  });
  await createSchema(database());
  const folder = await temporaryFolder();
  await writeDataPackage(join(folder, id), register(id, 'As shipped'));
  return folder;
};
const nameOf = async (id: string) => (await readLandscape(database(), id))?.landscape.landscape.name;

/** As a start does: what is due is found out, and loaded. */
const load = async (folder: string, options: Parameters<typeof loadShipped>[2] = {}) =>
  loadShipped(database(), await dueRegisters(database(), folder), options);

describe('a shipped landscape', () => {
  test('is loaded where it is missing, and once only', async () => {
    const folder = await shipping('shipped-once');
    expect(await load(folder)).toEqual(['shipped-once']);
    expect(await load(folder)).toEqual([]);
    expect(await nameOf('shipped-once')).toBe('As shipped');
  });

  test('is loaded anew when a newer one ships', async () => {
    const folder = await shipping('shipped-newer');
    await load(folder);
    await writeDataPackage(join(folder, 'shipped-newer'), register('shipped-newer', 'Newer'));
    expect(await load(folder)).toEqual(['shipped-newer']);
    expect(await nameOf('shipped-newer')).toBe('Newer');
  });

  test('that a user has changed stays as the user has it, until a newer one ships', async () => {
    const folder = await shipping('shipped-changed');
    await load(folder);
    await writeLandscape(database(), landscapeOf(register('shipped-changed', 'As a user has it')));
    expect(await load(folder)).toEqual([]);
    expect(await nameOf('shipped-changed')).toBe('As a user has it');
    await writeDataPackage(join(folder, 'shipped-changed'), register('shipped-changed', 'Newer'));
    await load(folder);
    expect(await nameOf('shipped-changed')).toBe('Newer');
  });

  test('with a fault is named and left out, and does not keep others from being loaded', async () => {
    const folder = await shipping('shipped-faulty');
    await cp(join(folder, 'shipped-faulty'), join(folder, 'a-faulty-copy'), { recursive: true });
    await appendFile(join(folder, 'a-faulty-copy', 'sources.csv'), 'No id,,,\n');
    const lines: string[] = [];
    const loaded = await load(folder, { onProgress: (line) => lines.push(line) });
    expect(loaded).toEqual(['shipped-faulty']);
    expect(lines[0]).toContain('a-faulty-copy has 5 faults');
  });
});
