import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Landscape } from '../../../schema/landscape.ts';
import { checkRegister } from '../../../seed/check.ts';
import { readDataPackage } from '../../../seed/formats/dataPackage.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import { registerOf } from '../../../seed/registerOf.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { LandscapeBeingRead } from '../../../server/graph/landscapeBeingRead.ts';
import { landscapeCache } from '../../../server/graph/landscapeCache.ts';
import { liveRevisions } from '../../../server/graph/liveRevisions.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { UnreadableFact } from '../../../server/graph/unreadableFact.ts';
import { useDatabase } from '../../support/database.ts';

const database = useDatabase();

const small = (id: string, name: string): Landscape => ({
  landscape: {
    id,
    name,
    kind: 'imported',
    publisher: 'A council',
    date: '2026',
    showsPeople: true,
    description: 'Made by hand.',
  },
  nodes: [
    {
      id: 'lsp',
      label: 'Partnership',
      name: 'LSP',
      aliases: ['The Partnership'],
      status: 'proposed',
      validFrom: '200X',
      passages: [],
      row: 1,
      properties: { kind: 'board', meetingsAYearFrom: 4, hoursAMeeting: 1.5, statutory: false },
    },
  ],
  edges: [],
});

const written = async (landscape: Landscape): Promise<void> => {
  const { id } = landscape.landscape;
  onTestFinished(async () => {
    await removeLandscape(database(), id);
  });
  await createSchema(database());
  await writeLandscape(database(), landscape);
};

describe('a landscape that is read', () => {
  test('is undefined where there is none of its id', async () => {
    expect(await readLandscape(database(), 'read-nowhere')).toBeUndefined();
  });

  test('is what was written, and cannot be changed', async () => {
    const landscape = small('read-small', 'Small');
    await written(landscape);
    const read = await readLandscape(database(), 'read-small');
    expect(read).toEqual({ revision: 1, landscape });
    expect(() => Object.assign(read?.landscape.nodes[0] ?? {}, { name: 'Other' })).toThrow(TypeError);
    expect(() => (read?.landscape.nodes as unknown[]).push('more')).toThrow(TypeError);
  });

  test('is listed with the revision that is live', async () => {
    await written(small('read-listed', 'Listed'));
    await writeLandscape(database(), small('read-listed', 'Listed anew'));
    const live = (await liveRevisions(database())).find(({ id }) => id === 'read-listed');
    expect(live).toMatchObject({ name: 'Listed anew', number: 2, revision: 'read-listed@2' });
  });

  test('is read once from the database as long as it stays the same', async () => {
    await written(small('read-cached', 'Cached'));
    const read = landscapeCache(database());
    const [first, second] = [await read('read-cached'), await read('read-cached')];
    expect(first?.landscape).toBe(second?.landscape);
    expect(await read('read-nowhere')).toBeUndefined();
  });

  test('is the new one from the moment an import ends, also after a removal', async () => {
    await written(small('read-fresh', 'One'));
    const read = landscapeCache(database());
    const nameNow = async () => (await read('read-fresh'))?.landscape.landscape.name;
    expect(await nameNow()).toBe('One');
    await writeLandscape(database(), small('read-fresh', 'Two'));
    expect(await nameNow()).toBe('Two');
    await removeLandscape(database(), 'read-fresh');
    expect(await nameNow()).toBeUndefined();
    await writeLandscape(database(), small('read-fresh', 'Three'));
    expect(await nameNow()).toBe('Three');
  });

  test('is read once for all who ask for it at the same time', async () => {
    await written(small('read-together', 'Together'));
    const read = landscapeCache(database());
    const [first, second] = await Promise.all([read('read-together'), read('read-together')]);
    expect(first?.landscape).toBe(second?.landscape);
  });

  test('is given up for others where there is no room, the longest unused first', async () => {
    for (const id of ['read-a', 'read-b', 'read-c']) await written(small(id, id));
    const read = landscapeCache(database(), 2);
    const landscapeNow = async (id: string) => (await read(id))?.landscape;
    const [a, b] = [await landscapeNow('read-a'), await landscapeNow('read-b')];
    expect(await landscapeNow('read-a')).toBe(a);
    const c = await landscapeNow('read-c');
    expect([await landscapeNow('read-a'), await landscapeNow('read-c')]).toEqual([a, c]);
    expect(await landscapeNow('read-a')).toBe(a);
    expect(await landscapeNow('read-b')).not.toBe(b);
  });

  test('goes on being read when one has waited for long enough, so that the next who asks gets it', async () => {
    await written(small('read-slowly', 'Slowly'));
    const read = landscapeCache(database(), 10, 0);
    await expect(read('read-slowly')).rejects.toThrow(LandscapeBeingRead);
    await vi.waitFor(() => {
      expect(read.factsRead()).toBe(1);
    }, 5_000);
    await vi.waitFor(async () => {
      expect((await read('read-slowly'))?.revision).toBe(1);
    }, 5_000);
    expect(read.factsRead()).toBe(1);
  });

  test('is read again after a reading that failed', async () => {
    await written(small('read-broken', 'Broken'));
    const corrupt = async (row: number | string) =>
      database().driver.executeQuery('MATCH (n:Entity {landscape: "read-broken"}) SET n.row = $row', { row });
    await corrupt('first');
    const read = landscapeCache(database());
    await expect(read('read-broken')).rejects.toThrow(
      new UnreadableFact('lsp', 'row', 'a number, 0 or more'),
    );
    await corrupt(1);
    expect((await read('read-broken'))?.landscape.nodes).toHaveLength(1);
  });

  test.each([
    ['a label that we do not have', 'REMOVE n:Partnership SET n:Club', 'label is not one of'],
    ['a status that we do not have', "SET n.status = 'lost'", 'status is not one of existing'],
    ['a name that is a number', 'SET n.name = 5', 'name is not a text'],
    ['no list of passages', 'REMOVE n.passages', 'passages is not a list of texts'],
    ['a value of a kind that we do not have', 'SET n.kind = date()', 'kind is not a text, a number'],
  ])('is refused with the id of the node where it has %s', async (_, change, says) => {
    await written(small('read-foreign', 'Foreign'));
    await database().driver.executeQuery(`MATCH (n:Entity {landscape: "read-foreign"}) ${change}`);
    await expect(readLandscape(database(), 'read-foreign')).rejects.toThrow(`"lsp": ${says}`);
  });

  test('is given up when nobody waits for it any longer', async () => {
    await written(small('read-given-up', 'Given up'));
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(readLandscape(database(), 'read-given-up', { signal })).rejects.toThrow('gone');
  });

  test('is Leicestershire 2002 as it ships, row by row', async () => {
    const { register } = checkRegister(await readDataPackage(join(shippedFolder, 'leicestershire-2002')));
    if (!register) throw new Error('The shipped register has faults.');
    const { landscape, ...rest } = landscapeOf(register);
    await written({ ...rest, landscape: { ...landscape, id: 'read-leicestershire' } });
    const read = await readLandscape(database(), 'read-leicestershire');
    const tables =
      read &&
      registerOf(read.landscape).tables.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]);
    expect(tables).toEqual(register.tables.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
  });
});
