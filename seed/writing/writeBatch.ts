import type { ManagedTransaction } from 'neo4j-driver';
import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph } from '../graph.ts';
import type { Claim } from './claim.ts';
import { ImportTakenOver } from './errors.ts';
import { edgeRow, nodeRow } from './rows.ts';
import type { Batch } from './rows.ts';

const turn = statement('turn');
const nodes = statement('nodes');
const edges = statement('edges');

/**
 * Writes a batch once, however often it is tried: the revision counts its batches, and the count is part of the unit of
 * work. So a batch whose commit was lost on the way back is not written twice, and rows need no costly MERGE.
 * Throws `ImportTakenOver` where the claim no longer holds.
 */
export async function writeBatch(graph: Graph, claim: Claim, batch: Batch, number: number): Promise<void> {
  const { revision, writer, landscape } = claim;
  const written =
    batch.of === 'nodes'
      ? { cypher: nodes, params: { label: batch.label, landscape, revision, rows: batch.facts.map(nodeRow) } }
      : { cypher: edges, params: { type: batch.type, revision, rows: batch.facts.map(edgeRow) } };
  await writing(graph, async (tx: ManagedTransaction) => {
    const [state] = await rowsOf(tx, turn, { revision, writer, batch: BigInt(number) });
    if (!state?.['mine']) throw new ImportTakenOver(landscape);
    if (!state['due']) return;
    const [answer] = await rowsOf(tx, written.cypher, written.params);
    if (batch.of === 'edges' && answer?.['written'] !== batch.facts.length)
      throw new RangeError(
        `An edge of type ${batch.type} starts or ends at a node that is not in ${landscape}.`,
      );
  });
}
