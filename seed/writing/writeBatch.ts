import type { ManagedTransaction } from 'neo4j-driver';
import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph, Params } from '../graph.ts';
import type { Claim } from './claim.ts';
import { ImportTakenOver } from './errors.ts';
import { edgeRow, nodeRow } from './rows.ts';
import type { Batch } from './rows.ts';

const turn = statement('turn');
const nodes = statement('nodes');
const edges = statement('edges');
const places = statement('places');

/**
 * Writes a batch once, however often it is tried: the revision knows which of its batches it has, and that is part of the
 * unit of work. So a batch whose commit was lost on the way back is not written twice, and rows need no costly MERGE.
 * Where the nodes lie is told to `known`, which the edges between them need; several batches may be under way at once.
 * Throws `ImportTakenOver` where the claim no longer holds, a RangeError where an end of an edge has not been written.
 */
export async function writeBatch(
  graph: Graph,
  claim: Claim,
  batch: Batch,
  number: number,
  known: Map<string, number> = new Map(),
): Promise<void> {
  const { revision, writer, landscape } = claim;
  const due = { revision, batch: BigInt(number) };
  const { cypher, params } = sent(batch, landscape, known);
  const answer = await writing(graph, async (tx) => {
    // Both are sent at once: while another batch has its turn, the rows of this one are on their way.
    const [[state], [written]] = await Promise.all([
      rowsOf(tx, turn, { ...due, writer }),
      rowsOf(tx, cypher, { ...due, ...params }),
    ]);
    if (!state?.['mine']) throw new ImportTakenOver(landscape);
    if (batch.of === 'nodes') return state['due'] ? written : placesOf(tx, revision, batch);
    if (state['due'] && written?.['written'] !== batch.facts.length)
      throw new RangeError(
        `An edge of type ${batch.type} starts or ends at a node that is not in ${landscape}.`,
      );
    return undefined;
  });
  if (batch.of === 'nodes') remember(known, answer);
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
  known: ReadonlyMap<string, number>,
): { readonly cypher: string; readonly params: Params } {
  if (batch.of === 'nodes')
    return { cypher: nodes, params: { label: batch.label, landscape, rows: batch.facts.map(nodeRow) } };
  const rows = batch.facts.map((edge) => edgeRow(edge, known));
  return { cypher: edges, params: { type: batch.type, rows } };
}

function remember(known: Map<string, number>, answer: Params | undefined): void {
  const [ids, at] = [answer?.['ids'], answer?.['places']] as [readonly string[], readonly number[]];
  ids.forEach((id, index) => known.set(id, at[index] ?? Number.NaN));
}
