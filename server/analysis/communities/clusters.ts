import louvain from 'graphology-communities-louvain';
import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';
import type { CompressedRows } from '../compressedRows.ts';
import { firstRows, sharedBy } from '../overlap/pairs.ts';
import { modularity } from './modularity.ts';
import { asGraphology } from './sharedGraph.ts';
import type { SharedGraph } from './sharedGraph.ts';

/** Which partnerships have which members, how fine the clusters are to be, and what chance begins with. */
export interface ClustersInput {
  readonly rows: CompressedRows;
  readonly resolution: number;
  readonly seed: number;
}

export interface Clusters {
  /** Number of the cluster of each row, by its first row; -1 for a row that shares nothing. */
  readonly of: Int32Array;
  /** NaN where nothing is shared. */
  readonly modularity: number;
}

const steps = 2 ** 30;

/**
 * Clusters of rows that share columns: Louvain (Blondel et al. 2008) on the rows joined two by two, by as much as they share.
 * The same input and seed give the same clusters.
 */
export function clusters({ rows, resolution, seed }: ClustersInput): Clusters {
  const of = new Int32Array(rows.starts.length - 1).fill(-1);
  const { graph, rowOfNode } = joinedBy(rows);
  if (graph.order === 0) return { of, modularity: NaN };
  const source = xoroshiro128plus(seed);
  const { communities } = louvain.detailed(asGraphology(graph), {
    getEdgeWeight: (edge) => graph.weights[Number(edge)] ?? 0,
    resolution,
    rng: () => unsafeUniformIntDistribution(0, steps - 1, source) / steps,
  });
  const clusterOfNode = Int32Array.from(rowOfNode, (_, node) => communities[node] ?? -1);
  const numbers = new Map<number, number>();
  rowOfNode.forEach((row, node) => {
    const found = clusterOfNode[node] ?? -1;
    const number = numbers.get(found) ?? numbers.size;
    numbers.set(found, number);
    of[row] = number;
  });
  return { of, modularity: modularity(graph, clusterOfNode, resolution) };
}

/** Rows that share a column at least, as a graph; weights are how many they share. */
function joinedBy(rows: CompressedRows): { readonly graph: SharedGraph; readonly rowOfNode: Int32Array } {
  const pairs = sharedBy(rows);
  const [a, b, height] = [firstRows(pairs), pairs.b, rows.starts.length - 1];
  const joined = new Uint8Array(height);
  for (const row of a) joined[row] = 1;
  for (const row of b) joined[row] = 1;
  const nodeOfRow = new Int32Array(height);
  let order = 0;
  for (let row = 0; row < height; row += 1) if (joined[row] === 1) nodeOfRow[row] = order++;
  const nodes = (ends: Int32Array) => ends.map((row) => nodeOfRow[row] ?? 0);
  const rowOfNode = Int32Array.from({ length: order });
  for (let row = 0; row < height; row += 1) if (joined[row] === 1) rowOfNode[nodeOfRow[row] ?? 0] = row;
  return { graph: { order, a: nodes(a), b: nodes(b), weights: pairs.shared }, rowOfNode };
}
