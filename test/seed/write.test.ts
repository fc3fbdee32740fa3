import { once } from 'node:events';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Landscape } from '../../schema/landscape.ts';
import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { rowsOf, statement, writing } from '../../seed/graph.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { createSchema, removeLandscape, sweep, writeLandscape } from '../../seed/write.ts';
import { claim } from '../../seed/writing/claim.ts';
import { digestOf } from '../../seed/writing/digestOf.ts';
import { ImportTakenOver, ImportUnderWay } from '../../seed/writing/errors.ts';
import { batchesOf, edgeBatches, nodeBatches } from '../../seed/writing/rows.ts';
import { sweepRevision } from '../../seed/writing/sweepRevision.ts';
import { writeBatch } from '../../seed/writing/writeBatch.ts';
import { readRows } from '../../server/graph/database.ts';
import type { Database } from '../../server/graph/database.ts';
import { readLandscape } from '../../server/graph/readLandscape.ts';
import { useDatabase } from '../support/database.ts';
import { randomRegister } from '../support/randomRegister.ts';

const database = useDatabase();

/** An id of this test's own, gone from the graph when it ends. */
const ownId = (name: string): string => {
  onTestFinished(async () => {
    await removeLandscape(database(), name);
  });
  return name;
};

const madeUp = (id: string, seed = 1): Landscape => {
  const { landscape, ...rest } = generateLandscape('five', seed);
  return { ...rest, landscape: { ...landscape, id } };
};

const revisionsOf = async (graph: Database, landscape: string) =>
  (
    await readRows(
      graph,
      'MATCH (r:Revision {landscape: $landscape}) RETURN r.number AS number, r.state AS state ORDER BY number',
      { landscape },
    )
  ).map((row) => `${String(row['number'])} ${String(row['state'])}`);

const rowsLeft = async (graph: Database, revision: string) =>
  (
    await readRows(graph, 'MATCH (n:Entity {revision: $revision}) RETURN count(n) AS rows', { revision })
  )[0]?.['rows'];

const edgesLeft = async (graph: Database, revision: string) =>
  (
    await readRows(graph, 'MATCH (n:Entity {revision: $revision}) RETURN sum(COUNT { (n)-->() }) AS edges', {
      revision,
    })
  )[0]?.['edges'];

describe('constraints and indexes', () => {
  test('are there once, however many begin at the same time on an empty database', async () => {
    const names = async () =>
      (await readRows(database(), 'SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name')).map(
        (row) => String(row['name']),
      );
    await Promise.all(Array.from({ length: 6 }, () => createSchema(database())));
    expect((await names()).toSorted()).toEqual([
      'area_name',
      'entity_id',
      'landscape_id',
      'names',
      'organisation_name',
      'partnership_name',
      'person_name',
      'revision_id',
      'revision_landscape',
      'settlement_id',
      'settlement_landscape',
    ]);
  });
});

describe('a landscape', () => {
  test('is read back from the graph as it was written, in its order, whatever it states', async () => {
    await createSchema(database());
    const id = ownId('write-random');
    await fc.assert(
      fc.asyncProperty(randomRegister(id), async (register) => {
        const landscape = landscapeOf(register);
        await writeLandscape(database(), landscape);
        const read = await readLandscape(database(), id);
        expect(read?.landscape).toEqual(landscape);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  test('that is written again as it is changes nothing, and has no new revision', async () => {
    const landscape = madeUp(ownId('write-twice'));
    expect(await writeLandscape(database(), landscape)).toEqual({ revision: 1, changed: true });
    expect(await writeLandscape(database(), landscape)).toEqual({ revision: 1, changed: false });
    const turned = { ...landscape, nodes: landscape.nodes.toReversed() };
    expect(await writeLandscape(database(), turned)).toEqual({ revision: 1, changed: false });
  });

  test('that two write at the same time is written once: the second waits, and finds it there', async () => {
    const one = madeUp(ownId('at-once'));
    const written = await Promise.all([writeLandscape(database(), one), writeLandscape(database(), one)]);
    expect(written.toSorted((a, b) => Number(a.changed) - Number(b.changed))).toEqual([
      { revision: 1, changed: false },
      { revision: 1, changed: true },
    ]);
    expect(await revisionsOf(database(), 'at-once')).toEqual(['1 complete']);
  });

  test('stands in the index of words with all that has a name, and with nothing else', async () => {
    const id = ownId('write-words');
    const { nodes, ...rest } = madeUp(id);
    const unnamed = nodes.filter(({ label, name }) => label === 'Seat' && name === undefined);
    const named = unnamed[0]?.id;
    const landscape = {
      ...rest,
      nodes: nodes.map((one) => (one.id === named ? { ...one, name: 'Faith' } : one)),
    };
    await writeLandscape(database(), landscape);
    const found = await readRows(
      database(),
      `CALL db.index.fulltext.queryNodes('names', '*:*') YIELD node
       WHERE node.landscape = $id RETURN collect(node.id) AS ids`,
      { id },
    );
    const expected = landscape.nodes.filter(({ name }) => name !== undefined).map((one) => one.id);
    expect(unnamed.length).toBeGreaterThan(1);
    expect((found[0]?.['ids'] as readonly string[]).toSorted()).toEqual(expected.toSorted());
  });

  test('says just what the last import said: what that left out is gone', async () => {
    const landscape = madeUp(ownId('write-less'));
    await writeLandscape(database(), landscape);
    const gone = landscape.nodes.find(({ label }) => label === 'Seat')?.id;
    const less = {
      ...landscape,
      nodes: landscape.nodes.filter(({ id }) => id !== gone),
      edges: landscape.edges.filter(({ from, to }) => from !== gone && to !== gone),
    };
    await writeLandscape(database(), less);
    const read = await readLandscape(database(), 'write-less');
    expect(read?.revision).toBe(2);
    expect(read && digestOf(read.landscape)).toBe(digestOf(less));
  });

  test('keeps its last three revisions', async () => {
    const id = ownId('write-history');
    for (const seed of [1, 2, 3, 4, 5]) await writeLandscape(database(), madeUp(id, seed));
    expect(await revisionsOf(database(), id)).toEqual(['3 complete', '4 complete', '5 complete']);
    expect(await rowsLeft(database(), `${id}@2`)).toBe(0);
    expect(await rowsLeft(database(), `${id}@3`)).toBeGreaterThan(0);
  });

  test('tidies up what an import left that died after it had moved the pointer, though nothing is to be changed', async () => {
    const id = ownId('write-tidy');
    const landscape = madeUp(id);
    await writeLandscape(database(), landscape);
    await database().driver.executeQuery(
      `CREATE (:Revision {id: $left, landscape: $id, number: 0, state: 'superseded'})
       CREATE (:Entity {id: 'left', revision: $left, landscape: $id})`,
      { id, left: `${id}@0` },
      { database: database().name },
    );
    expect(await writeLandscape(database(), landscape)).toEqual({ revision: 1, changed: false });
    expect(await revisionsOf(database(), id)).toEqual(['1 complete']);
    expect(await rowsLeft(database(), `${id}@0`)).toBe(0);
  });

  test('is swept though its nodes have more edges than the database can delete at once', async () => {
    const revision = 'write-crowded@1';
    const run = async (cypher: string) => {
      const session = database().driver.session({ database: database().name });
      await session.run(cypher, { revision }, { timeout: 120_000 });
      await session.close();
    };
    // Each with the next 130 round a ring: half of the nodes have half of the edges, which can be deleted at once.
    await run('UNWIND range(0, 1999) AS n CREATE (:Entity {id: toString(10000 + n), revision: $revision})');
    await run(`MATCH (a:Entity {revision: $revision}) CALL (a) {
                 UNWIND range(1, 130) AS step
                 MATCH (b:Entity {revision: $revision, id: toString(10000 + (toInteger(a.id) + step) % 2000)})
                 CREATE (a)-[:RELATED]->(b)
               } IN TRANSACTIONS OF 200 ROWS`);
    expect(await edgesLeft(database(), revision)).toBe(260_000);
    expect(await sweepRevision(database(), revision)).toBe(2_000);
    expect(await rowsLeft(database(), revision)).toBe(0);
  });

  test('that is removed leaves nothing behind', async () => {
    const id = 'write-removed';
    await writeLandscape(database(), madeUp(id));
    expect(await removeLandscape(database(), id)).toBe(true);
    expect(await removeLandscape(database(), id)).toBe(false);
    expect(await readLandscape(database(), id)).toBeUndefined();
    expect(await rowsLeft(database(), `${id}@1`)).toBe(0);
    expect(await revisionsOf(database(), id)).toEqual([]);
  });

  test('with an edge that leads nowhere is refused, and the live one stays', async () => {
    const landscape = madeUp(ownId('write-nowhere'));
    await writeLandscape(database(), landscape);
    const [edge] = landscape.edges;
    const wrong = { ...landscape, edges: edge ? [{ ...edge, to: 'nowhere' }] : [] };
    await expect(writeLandscape(database(), wrong)).rejects.toThrow(RangeError);
    const read = await readLandscape(database(), 'write-nowhere');
    expect(read && digestOf(read.landscape)).toBe(digestOf(landscape));
  });
});

/** Seconds after which a silent import counts as dead, so that a test need not wait as long as people do. */
const brief = { patience: 2 };

describe('an import', () => {
  test('writes a batch once, also when the answer to it was lost and it is sent again', async () => {
    const landscape = madeUp(ownId('write-again'));
    const held = await claim(database(), 'write-again');
    const [first, second] = [...batchesOf(landscape)];
    if (!first || !second) throw new Error('A made-up landscape has several batches.');
    await writeBatch(database(), held, first, 1);
    await writeBatch(database(), held, first, 1);
    await writeBatch(database(), held, second, 2);
    await writeBatch(database(), held, first, 1);
    expect(await rowsLeft(database(), held.revision)).toBe(first.facts.length + second.facts.length);
  });

  test('writes batches that are under way at once, one of them twice, as if each had been alone', async () => {
    const landscape = madeUp(ownId('write-at-once'));
    const held = await claim(database(), 'write-at-once');
    const places = new Map<string, number>();
    const nodes = [...nodeBatches(landscape)];
    const twice = [...nodes.entries(), ...nodes.entries()];
    await Promise.all(twice.map(([at, batch]) => writeBatch(database(), held, batch, at + 1, places)));
    expect(await rowsLeft(database(), held.revision)).toBe(landscape.nodes.length);
    expect(places.size).toBe(landscape.nodes.length);
    const edges = [...edgeBatches(landscape)];
    const again = [...edges.entries(), ...edges.entries()];
    const first = nodes.length + 1;
    await Promise.all(again.map(([at, batch]) => writeBatch(database(), held, batch, first + at, places)));
    expect(await edgesLeft(database(), held.revision)).toBe(landscape.edges.length);
  });

  test('finds where its nodes lie, also when the answer that said so was lost', async () => {
    const landscape = madeUp(ownId('write-places'));
    const held = await claim(database(), 'write-places');
    const [told, lost] = [new Map<string, number>(), new Map<string, number>()];
    const nodes = [...nodeBatches(landscape)];
    for (const [at, batch] of nodes.entries()) await writeBatch(database(), held, batch, at + 1, told);
    for (const [at, batch] of nodes.entries()) await writeBatch(database(), held, batch, at + 1, lost);
    expect(lost).toEqual(told);
    for (const [at, batch] of [...edgeBatches(landscape)].entries())
      await writeBatch(database(), held, batch, nodes.length + at + 1, lost);
    const ends = await readRows(
      database(),
      'MATCH (a:Entity {revision: $revision})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to',
      { revision: held.revision },
    );
    const asText = (edges: readonly Readonly<Record<string, unknown>>[]) =>
      edges.map(({ from, type, to }) => [from, type, to].join(' ')).sort();
    expect(asText(ends)).toEqual(asText(landscape.edges.map(({ from, type, to }) => ({ from, type, to }))));
  });

  test('has one place to write, also when the answer to its claim was lost and it claims again', async () => {
    const due = { landscape: ownId('write-claim'), writer: 'one', patience: 10 };
    const claims = () => writing(database(), (tx) => rowsOf(tx, statement('claim'), due));
    expect([await claims(), await claims()]).toEqual(
      Array.from({ length: 2 }, () => [{ revision: 'write-claim@1', number: 1 }]),
    );
    expect(await revisionsOf(database(), 'write-claim')).toEqual(['1 writing']);
    const letGo = { revision: 'write-claim@1', writer: 'one' };
    await writing(database(), (tx) => rowsOf(tx, statement('letGo'), letGo));
  });

  test('waits for a living one to end, then gives up and names it', async () => {
    ownId('write-busy');
    const held = await claim(database(), 'write-busy');
    const [batch] = batchesOf(madeUp('write-busy'));
    if (!batch) throw new Error('A made-up landscape has a batch.');
    let number = 0;
    const living = setInterval(() => {
      void writeBatch(database(), held, { ...batch, facts: [] }, (number += 1));
    }, 100);
    onTestFinished(() => {
      clearInterval(living);
    });
    await expect(claim(database(), 'write-busy', brief)).rejects.toThrow(ImportUnderWay);
  });

  test('that was silent for too long is overtaken, and can write nothing more', async () => {
    const landscape = madeUp(ownId('write-silent'));
    const silent = await claim(database(), 'write-silent');
    const [batch] = batchesOf(landscape);
    if (!batch) throw new Error('A made-up landscape has a batch.');
    await writeBatch(database(), silent, batch, 1);
    expect(await writeLandscape(database(), landscape, brief)).toEqual({ revision: 2, changed: true });
    await expect(writeBatch(database(), silent, batch, 2)).rejects.toThrow(ImportTakenOver);
    expect(await rowsLeft(database(), silent.revision)).toBe(0);
  });

  test('that is told to stop leaves the live revision as it is', async () => {
    const landscape = madeUp(ownId('write-stopped'));
    await writeLandscape(database(), landscape);
    const stop = new AbortController();
    const stopped = writeLandscape(database(), madeUp('write-stopped', 2), {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow('abort');
    const read = await readLandscape(database(), 'write-stopped');
    expect(read && digestOf(read.landscape)).toBe(digestOf(landscape));
  });

  test('that is killed leaves the live revision as it is; the next one completes, and the rest is swept', async () => {
    const id = ownId('made-up-county-7');
    await writeLandscape(database(), madeUp(id));
    await killedWhileWriting(id);
    expect(await revisionsOf(database(), id)).toEqual(['1 complete', '2 writing']);
    expect(await rowsLeft(database(), `${id}@2`)).toBeGreaterThan(0);
    const read = await readLandscape(database(), id);
    expect(read && digestOf(read.landscape)).toBe(digestOf(madeUp(id)));
    expect(await writeLandscape(database(), madeUp(id, 2), brief)).toEqual({ revision: 3, changed: true });
    await sweep(database());
    expect(await revisionsOf(database(), id)).toEqual(['1 complete', '3 complete']);
    expect(await rowsLeft(database(), `${id}@2`)).toBe(0);
  });
});

/** Lets a process of its own import a county, and kills it when the first rows are in. */
const killedWhileWriting = async (id: string): Promise<void> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'server/cli.ts', 'generate', '--scale', 'county', '--seed', '7'],
    {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        NEO4J_URI: inject('neo4jUri'),
        NEO4J_USER: inject('neo4jUser'),
        NEO4J_PASSWORD: inject('neo4jPassword'),
      },
    },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await untilRows(id, child);
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const untilRows = async (id: string, child: ChildProcess): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The import ended before it could be killed.');
    if (Number(await rowsLeft(database(), `${id}@2`)) > 0) return;
    await sleep(20);
  }
};
