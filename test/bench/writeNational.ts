import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { close, connect, readRows } from '../../server/graph/database.ts';
import type { Database } from '../../server/graph/database.ts';
import { besideServer } from './benchServer.ts';
import type { BenchServer } from './benchServer.ts';
import { ourImport } from './ourImport.ts';
import type { Imported } from './ourImport.ts';
import { peakMemory } from './peakMemory.ts';
import { processorTime } from './processorTime.ts';
import { answersWhile } from './slowestAnswer.ts';
import type { Answers } from './slowestAnswer.ts';
import { theirImport } from './theirImport.ts';

/** What one side of one round came to: milliseconds and bytes. */
export interface WriteRound {
  /** From the files (ours) or the rows in memory (naive) to a graph that can be read. */
  readonly whole: number;
  /** Ours: from the claim to the move of the pointer, by the database's clock. */
  readonly write: number;
  /** Of the importing process and of Neo4j together: what is left where other programs take turns on the processors. */
  readonly processor: number;
  readonly importer: number;
  /** Resident memory of Neo4j, whose heap is at most 1 GB, and the most of that heap that was in use. */
  readonly neo4j: number;
  readonly neo4jHeap: number;
  readonly answers: Answers;
}

export interface WriteTimes {
  readonly seats: number;
  readonly ours: readonly WriteRound[];
  readonly naive: readonly WriteRound[];
}

/**
 * The national register from files into the graph by `landscape import`, against a naive import of the same rows. Each round
 * of each side has a server and database just started, the same in all else, which is asked questions meanwhile.
 */
export async function writeNational(rounds = 3): Promise<WriteTimes> {
  const landscape = generateLandscape('national', 42);
  const folder = await mkdtemp(join(tmpdir(), 'landscape-bench-register-'));
  try {
    await writeDataPackage(folder, registerOf(landscape));
    const [ours, naive]: [WriteRound[], WriteRound[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      naive.push(await besideServer(naiveRound));
      ours.push(await besideServer((server) => ourRound(server, folder)));
    }
    return { seats: landscape.nodes.filter(({ label }) => label === 'Seat').length, ours, naive };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ourRound = (server: BenchServer, folder: string): Promise<WriteRound> =>
  measured(server, () => ourImport(folder, server.dataDir), writeTime);

async function naiveRound(server: BenchServer): Promise<WriteRound> {
  const { begin } = await theirImport(server.dataDir);
  return measured(server, begin);
}

async function measured(
  { address, run }: BenchServer,
  work: () => Promise<Imported>,
  writeOf?: (database: Database) => Promise<number>,
): Promise<WriteRound> {
  const before = await processorTime(run.neo4jPid);
  const { result, answers } = await answersWhile(address, work);
  const neo4jTook = (await processorTime(run.neo4jPid)) - before;
  return withDatabase(run, async (database) => ({
    whole: result.whole,
    write: (await writeOf?.(database)) ?? result.whole,
    processor: result.processor + neo4jTook,
    importer: result.peak,
    ...(await memoryOf(database, run)),
    answers,
  }));
}

type Access = BenchServer['run'];

async function withDatabase<T>(access: Access, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect(access);
  try {
    return await use(database);
  } finally {
    await close(database);
  }
}

async function writeTime(database: Database): Promise<number> {
  const [row] = await readRows(
    database,
    `CYPHER 5 MATCH (r:Revision {landscape: 'made-up-national-42', state: 'complete'})
     RETURN r.beatAt.epochMillis - r.createdAt.epochMillis AS took`,
  );
  return Number(row?.['took']);
}

/** The parts of the heap have had their peaks at different moments: the whole had no more than their sum, nor than it may. */
async function memoryOf(
  database: Database,
  { neo4jPid }: Access,
): Promise<Pick<WriteRound, 'neo4j' | 'neo4jHeap'>> {
  const [row] = await readRows(
    database,
    `CYPHER 5 CALL dbms.queryJmx('java.lang:type=MemoryPool,name=G1*') YIELD attributes
     WITH sum(attributes.PeakUsage.value.properties.used) AS peaks
     CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
     WITH peaks, attributes.HeapMemoryUsage.value.properties.max AS most
     RETURN CASE WHEN peaks < most THEN peaks ELSE most END AS used`,
  );
  return { neo4j: (await peakMemory(neo4jPid)) ?? Number.NaN, neo4jHeap: Number(row?.['used']) };
}
