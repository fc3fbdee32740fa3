import type { Landscape } from '../schema/landscape.ts';
import { rowsOf, statement, writing } from './graph.ts';
import type { Graph } from './graph.ts';
import { claim, usualPatience } from './writing/claim.ts';
import type { Claim, ClaimOptions } from './writing/claim.ts';
import { createIndex } from './writing/createIndex.ts';
import { digestBeside, digestOf } from './writing/digestOf.ts';
import { ImportTakenOver } from './writing/errors.ts';
import { edgeBatches, nodeBatches } from './writing/rows.ts';
import type { Batch } from './writing/rows.ts';
import { severalAtOnce } from './writing/severalAtOnce.ts';
import { sweepRevision } from './writing/sweepRevision.ts';
import { writeBatch } from './writing/writeBatch.ts';

/** How many revisions of a landscape are kept, the live one among them. */
const kept = 3n;

/** How far a write is, in nodes and edges. */
export interface Progress {
  readonly written: number;
  readonly total: number;
}

/** The signal gives up before the next batch; the live revision stays as it is. */
export interface WriteOptions extends ClaimOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Fingerprint of the shipped register that this is, so that the next start knows it. */
  readonly shipped?: string;
}

export interface Written {
  /** Number of the revision that is live now. */
  readonly revision: number;
  /** False where the graph already said just this, and nothing was written. */
  readonly changed: boolean;
}

/** Creates the constraints and indexes that are not there yet, and waits until they can be used. */
export async function createSchema(graph: Graph): Promise<void> {
  // Asked first: a database that has just started takes a tenth of a second over each statement that changes nothing.
  const there = await writing(graph, (tx) => rowsOf(tx, 'CYPHER 5 SHOW INDEXES YIELD name, state'));
  const present = new Set(there.map((row) => row['name']));
  const missing = statement('schema')
    .split(/\n\n+/)
    .filter((cypher) => !present.has(/(\w+) IF NOT EXISTS/.exec(cypher)?.[1] ?? ''));
  if (missing.length === 0 && there.every((row) => row['state'] === 'ONLINE')) return;
  for (const cypher of missing) await createIndex(graph, cypher);
  // Also those that another process is creating at this moment.
  await writing(graph, (tx) => rowsOf(tx, 'CYPHER 5 CALL db.awaitIndexes(120)'));
}

/**
 * Makes the graph say what a checked landscape says, all or nothing: a new revision is written beside the live one, in
 * batches, and one small unit of work moves the pointer. Older revisions than the last three are swept.
 * Throws `ImportUnderWay`, `ImportTakenOver`, or the driver's error; the live revision is untouched then.
 */
export async function writeLandscape(
  graph: Graph,
  landscape: Landscape,
  options: WriteOptions = {},
): Promise<Written> {
  const { id } = landscape.landscape;
  const live = await liveOf(graph, id);
  const known = live && digestOf(landscape);
  if (live && live.digest === known) return asItIs(graph, id, live, options);
  const held = await claim(graph, id, options);
  // Whoever had the place before may have written just this, as where two servers start at once.
  const since = await liveOf(graph, id);
  if (since && since.digest === (known ?? digestOf(landscape))) {
    await letGo(graph, held);
    return asItIs(graph, id, since, options);
  }
  // What is new needs its fingerprint only in the end, and the importer waits for the database half of the time.
  const [, digest] = await Promise.all([
    writeOrLetGo(graph, held, landscape, options),
    known ?? digestBeside(landscape),
  ]);
  await publish(graph, held, landscape, { digest, shipped: options.shipped ?? null });
  await tidy(graph, id);
  return { revision: held.number, changed: true };
}

/** Nothing is written: what is live says just this. */
async function asItIs(
  graph: Graph,
  landscape: string,
  { number }: Live,
  { shipped }: WriteOptions,
): Promise<Written> {
  await rememberShipped(graph, landscape, shipped);
  // The import before may have died between moving the pointer and tidying up.
  await tidy(graph, landscape);
  return { revision: number, changed: false };
}

async function letGo(graph: Graph, { revision, writer }: Claim): Promise<void> {
  await writing(graph, (tx) => rowsOf(tx, statement('letGo'), { revision, writer }));
}

/** Lets go of the revisions of a landscape that are no longer kept, and of what has been left behind. */
async function tidy(graph: Graph, landscape: string): Promise<void> {
  await writing(graph, async (tx) => {
    // Whoever goes back to a revision at this moment has it, or finds that it is gone; never a half.
    await rowsOf(tx, statement('hold'), { landscape, patience: usualPatience });
    await rowsOf(tx, statement('superseded'), { landscape, kept });
  });
  await sweep(graph);
}

/** Deletes what interrupted imports and superseded revisions have left, and tells how many nodes that were. */
export async function sweep(graph: Graph): Promise<number> {
  const rows = await writing(graph, (tx) => rowsOf(tx, statement('unfinished'), { patience: usualPatience }));
  let swept = 0;
  for (const row of rows) swept += await sweepRevision(graph, String(row['revision']));
  return swept;
}

/** Removes a landscape with all its revisions; false where there is none of this id. */
export async function removeLandscape(graph: Graph, id: string): Promise<boolean> {
  const rows = await writing(graph, (tx) => rowsOf(tx, statement('remove'), { landscape: id }));
  await sweep(graph);
  return rows.length > 0;
}

interface Live {
  readonly number: number;
  readonly digest: unknown;
}

/** What is live of a landscape; undefined where there is none of this id. */
async function liveOf(graph: Graph, id: string): Promise<Live | undefined> {
  const [row] = await writing(graph, (tx) => rowsOf(tx, statement('live'), { landscape: id }));
  return row && { number: Number(row['number']), digest: row['digest'] };
}

/** The landscapes that there are: by id the fingerprint of the register that shipped last, null for one that never shipped. */
export async function shippedAs(graph: Graph): Promise<ReadonlyMap<string, unknown>> {
  const rows = await writing(graph, (tx) => rowsOf(tx, statement('shippedAs')));
  return new Map(rows.map(({ id, shipped }) => [String(id), shipped]));
}

async function rememberShipped(graph: Graph, landscape: string, shipped: string | undefined): Promise<void> {
  if (shipped === undefined) return;
  await writing(graph, (tx) => rowsOf(tx, statement('shipped'), { landscape, shipped }));
}

async function writeOrLetGo(
  graph: Graph,
  held: Claim,
  landscape: Landscape,
  options: WriteOptions,
): Promise<void> {
  try {
    await writeAll(graph, held, landscape, options);
  } catch (error) {
    // So that the next need not wait until this one counts as dead; where the database is away, it does wait.
    await letGo(graph, held).catch(() => undefined);
    throw error;
  }
}

async function writeAll(
  graph: Graph,
  held: Claim,
  landscape: Landscape,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  const total = landscape.nodes.length + landscape.edges.length;
  const places = new Map<string, number>();
  let written = 0;
  let number = 0;
  const write = async (batch: Batch): Promise<void> => {
    signal?.throwIfAborted();
    await writeBatch(graph, held, batch, (number += 1), places);
    written += batch.facts.length;
    onProgress?.({ written, total });
  };
  // Each waits for the other only to enter its batch in the list: a second processor is put to use.
  await severalAtOnce(2, nodeBatches(landscape), write);
  await severalAtOnce(2, edgeBatches(landscape), write);
}

async function publish(
  graph: Graph,
  { landscape, revision, writer }: Claim,
  { landscape: record, nodes, edges }: Landscape,
  published: Readonly<Record<string, unknown>>,
): Promise<void> {
  const size = { nodes: BigInt(nodes.length), edges: BigInt(edges.length) };
  await writing(graph, async (tx) => {
    await rowsOf(tx, statement('hold'), { landscape, patience: usualPatience });
    const moved = await rowsOf(tx, statement('publish'), { revision, writer, record, ...size, ...published });
    if (moved.length > 0) return;
    // A commit whose answer was lost is tried again: then it has been published already.
    const before = await rowsOf(tx, statement('published'), { revision, writer });
    if (before.length === 0) throw new ImportTakenOver(landscape);
  });
}
