import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Landscape } from '../../schema/landscape.ts';
import { revertLandscape } from '../../seed/revert.ts';
import { createSchema, removeLandscape, writeLandscape } from '../../seed/write.ts';
import { claim } from '../../seed/writing/claim.ts';
import { ImportUnderWay, LandscapeMoved, RevisionNotKept } from '../../seed/writing/errors.ts';
import { readRows } from '../../server/graph/database.ts';
import { keptRevisions, previousOf } from '../../server/graph/keptRevisions.ts';
import { landscapeCache } from '../../server/graph/landscapeCache.ts';
import { readLandscape } from '../../server/graph/readLandscape.ts';
import { useDatabase } from '../support/database.ts';
import { landscape } from '../support/smallLandscape.ts';

const database = useDatabase();
beforeAll(() => createSchema(database()));

const ownId = (name: string): string => {
  onTestFinished(async () => {
    await removeLandscape(database(), name);
  });
  return name;
};

/** A landscape of one board that is called as its year. */
const ofYear = (id: string, year: number): Landscape =>
  landscape(id, { name: `Norfolk ${year}`, date: String(year), showsPeople: year % 2 === 0 }).node(
    'Partnership',
    'board',
    { name: `Board of ${year}`, kind: 'board' },
  ).built;

const writeYears = async (id: string, ...years: readonly number[]): Promise<void> => {
  for (const year of years) await writeLandscape(database(), ofYear(id, year));
};

/** Numbers of the revisions that are kept, the live one first. */
const kept = async (id: string) => (await keptRevisions(database(), id)).map(({ number }) => number);

describe('going back', () => {
  test('shows the landscape as it was, its name, date and who may be named in it too', async () => {
    const id = ownId('revert-back');
    await writeYears(id, 2001, 2002);
    await revertLandscape(database(), id, { from: 2, to: 1 });
    expect(await readLandscape(database(), id)).toEqual({ revision: 1, landscape: ofYear(id, 2001) });
    await revertLandscape(database(), id, { from: 1, to: 2 });
    expect(await readLandscape(database(), id)).toEqual({ revision: 2, landscape: ofYear(id, 2002) });
  });

  test('is seen at once by readers who have the other revision in their memory', async () => {
    const id = ownId('revert-cache');
    const cache = landscapeCache(database());
    await writeYears(id, 2001, 2002);
    expect((await cache(id))?.landscape).toEqual(ofYear(id, 2002));
    await revertLandscape(database(), id, { from: 2, to: 1 });
    expect((await cache(id))?.landscape).toEqual(ofYear(id, 2001));
  });

  test('may be sent twice: the answer of the first may have been lost', async () => {
    const id = ownId('revert-twice');
    await writeYears(id, 2001, 2002);
    await revertLandscape(database(), id, { from: 2, to: 1 });
    await revertLandscape(database(), id, { from: 2, to: 1 });
    expect(await kept(id)).toEqual([1, 2]);
  });

  test('keeps what it went back from, also after the next import', async () => {
    const id = ownId('revert-keeps');
    await writeYears(id, 2001, 2002, 2003);
    await revertLandscape(database(), id, { from: 3, to: 1 });
    expect(await kept(id)).toEqual([1, 3, 2]);
    await writeYears(id, 2004);
    // By number the first would be the oldest; it was live just now, so the second goes.
    expect(await kept(id)).toEqual([4, 1, 3]);
    expect(previousOf(await keptRevisions(database(), id))?.name).toBe('Norfolk 2001');
  });

  test('to what the graph says already makes no new revision of the same register', async () => {
    const id = ownId('revert-same');
    await writeYears(id, 2001, 2002);
    await revertLandscape(database(), id, { from: 2, to: 1 });
    expect(await writeLandscape(database(), ofYear(id, 2001))).toEqual({ revision: 1, changed: false });
  });
});

describe('is refused, and nothing has changed', () => {
  test('where the landscape has moved on since it was looked at', async () => {
    const id = ownId('revert-moved');
    await writeYears(id, 2001, 2002, 2003);
    await expect(revertLandscape(database(), id, { from: 2, to: 1 })).rejects.toThrow(
      new LandscapeMoved(id, 2, 3),
    );
    await expect(revertLandscape(database(), 'revert-nowhere', { from: 2, to: 1 })).rejects.toThrow(
      'revert-nowhere is not there any more',
    );
    expect(await kept(id)).toEqual([3, 2, 1]);
  });

  test('where the revision is not kept', async () => {
    const id = ownId('revert-gone');
    await writeYears(id, 2001, 2002, 2003, 2004);
    await expect(revertLandscape(database(), id, { from: 4, to: 1 })).rejects.toThrow(
      new RevisionNotKept(id, 1),
    );
    expect(await kept(id)).toEqual([4, 3, 2]);
  });

  test('while an import is being written', async () => {
    const id = ownId('revert-under-way');
    await writeYears(id, 2001, 2002);
    await claim(database(), id);
    await expect(revertLandscape(database(), id, { from: 2, to: 1 })).rejects.toThrow(new ImportUnderWay(id));
    expect(await kept(id)).toEqual([2, 1]);
  });
});

describe('a revision that an earlier version wrote', () => {
  const asBefore = (id: string) =>
    readRows(
      database(),
      `MATCH (r:Revision {landscape: $id})
       RETURN r.name AS name, r.nodes AS nodes ORDER BY r.number`,
      { id },
    );
  const forget = (id: string) =>
    database().driver.executeQuery(
      `MATCH (r:Revision {landscape: $id})
       REMOVE r.name, r.kind, r.publisher, r.date, r.showsPeople, r.description, r.nodes, r.edges, r.liveAt`,
      { id },
    );

  test('learns what it is called when it is replaced, and can be gone back to', async () => {
    const id = ownId('revert-earlier');
    await writeYears(id, 2001);
    await forget(id);
    await writeYears(id, 2002);
    expect(await asBefore(id)).toEqual([
      { name: 'Norfolk 2001', nodes: null },
      { name: 'Norfolk 2002', nodes: 1 },
    ]);
    await revertLandscape(database(), id, { from: 2, to: 1 });
    expect((await readLandscape(database(), id))?.landscape).toEqual(ofYear(id, 2001));
  });

  test('cannot be gone back to where it was replaced before: nobody knows what it was called', async () => {
    const id = ownId('revert-nameless');
    await writeYears(id, 2001, 2002);
    await forget(id);
    const revisions = await keptRevisions(database(), id);
    expect(revisions.map(({ number, name }) => ({ number, name }))).toEqual([
      { number: 2, name: 'Norfolk 2002' },
      { number: 1, name: null },
    ]);
    expect(previousOf(revisions)).toBeUndefined();
    await expect(revertLandscape(database(), id, { from: 2, to: 1 })).rejects.toThrow(RevisionNotKept);
  });
});

test('however many go back, import and tidy up at the same time, what is live is whole', async () => {
  const id = ownId('revert-race');
  await writeYears(id, 2001, 2002, 2003);
  const move = async (): Promise<void> => {
    const [live, ...others] = await keptRevisions(database(), id);
    const to = others.at(-1)?.number;
    if (live && to !== undefined) await revertLandscape(database(), id, { from: live.number, to });
  };
  for (const year of [2004, 2005, 2006]) {
    const moves = Array.from({ length: 4 }, () => move().catch((error: unknown) => error));
    await writeLandscape(database(), ofYear(id, year));
    for (const outcome of await Promise.all(moves))
      if (outcome !== undefined)
        expect([LandscapeMoved.name, RevisionNotKept.name, ImportUnderWay.name]).toContain(
          (outcome as Error).name,
        );
    const read = await readLandscape(database(), id);
    expect(read?.landscape.nodes).toHaveLength(1);
  }
});
