import type { ManagedTransaction } from 'neo4j-driver';
import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph, Params } from '../graph.ts';
import type { Claim } from './claim.ts';
import { ImportTakenOver } from './errors.ts';
import { isTaken } from './isTaken.ts';
import { edgeRows, nodeRows } from './rows.ts';
import type { Batch, Places } from './rows.ts';

const nodes = statement('nodes');
const edges = statement('edges');
const enter = statement('enter');
const places = statement('places');

/**
 * Writes a batch once, however often it is tried: the revision knows which of its batches it has, and that is part of the
 * unit of work. So a batch whose commit was lost on the way back is not written twice, and rows need no costly MERGE.
 * Where the nodes lie is told to `known`, which the edges between them need. Several batches may be written at once: only
 * the entry in the list, the last of a unit of work, waits for that of another.
 * Throws `ImportTakenOver` where the claim no longer holds, a RangeError where an end of an edge has not been written.
 */
export async function writeBatch(
  graph: Graph,
  claim: Claim,
  batch: Batch,
  number: number,
  known: Map<string, number> = new Map(),
): Promise<void> {
  const attempt = () => writeOnce(graph, claim, batch, number, known);
  const answer = await attempt().catch((error: unknown) => {
    // The attempt before was thought lost and has succeeded after all, while this one was under way: the next one sees that.
    if (error instanceof WrittenMeanwhile || isTaken(error)) return attempt();
    throw error;
  });
  if (batch.of === 'nodes') remember(known, answer);
}

class WrittenMeanwhile extends Error {}

function writeOnce(
  graph: Graph,
  { revision, writer, landscape }: Claim,
  batch: Batch,
  number: number,
  known: Places,
): Promise<Params | undefined> {
  const { cypher, params } = sent(batch, landscape, known);
  const due = { revision, writer, batch: BigInt(number) };
  return writing(graph, async (tx) => {
    // Both are sent at once, so that the lock is not held for the time of a round trip.
    const [[written], [state]] = await Promise.all([
      rowsOf(tx, cypher, { ...due, ...params }),
      rowsOf(tx, enter, due),
    ]);
    if (!state?.['mine']) throw new ImportTakenOver(landscape);
    if (state['due']) return allOf(batch, written, landscape);
    if (written?.['written'] !== 0) throw new WrittenMeanwhile();
    return batch.of === 'nodes' ? placesOf(tx, revision, batch) : undefined;
  });
}

function allOf(batch: Batch, written: Params | undefined, landscape: string): Params | undefined {
  if (batch.of === 'nodes' || written?.['written'] === batch.facts.length) return written;
  throw new RangeError(`An edge of type ${batch.type} starts or ends at a node that is not in ${landscape}.`);
}

/** Where the nodes of a batch are that was written before, its answer lost. */
async function placesOf(
  tx: ManagedTransaction,
  revision: string,
  { facts }: Batch,
): Promise<Params | undefined> {
  const [row] = await rowsOf(tx, places, { revision, ids: facts.map(({ id }) => id) });
  return row;
}
function sent(
  batch: Batch,
  landscape: string,
  known: Places,
): { readonly cypher: string; readonly params: Params } {
  if (batch.of === 'nodes')
    return { cypher: nodes, params: { label: batch.label, landscape, ...nodeRows(batch.facts) } };
  return { cypher: edges, params: { type: batch.type, ...edgeRows(batch.facts, known) } };
}

function remember(known: Map<string, number>, answer: Params | undefined): void {
  const [ids, at] = [answer?.['ids'], answer?.['places']] as [readonly string[], readonly number[]];
  ids.forEach((id, index) => known.set(id, at[index] ?? Number.NaN));
}
