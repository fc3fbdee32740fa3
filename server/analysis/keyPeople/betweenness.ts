import type { CompressedRows } from '../compressedRows.ts';
import { acrossParts } from './acrossParts.ts';
import type { CutParts } from './cutParts.ts';
import { pivots } from './pivots.ts';

/** How often each node lies between two others. */
export interface Betweenness {
  /** Of each node, 0 to 1. */
  readonly score: Float64Array;
  /** Standard error of each score; null where the scores are exact. */
  readonly error: Float64Array | null;
  /** Nodes that shortest paths were followed from; all of them where the scores are exact. */
  readonly sources: number;
}

/** Steps that may be taken, a step being a node or a tie looked at from a source: some seconds. */
const mostSteps = 100_000_000;
/** Fewer would make the standard error itself unsure. */
const leastPivots = 100;

/**
 * Betweenness of the nodes of an undirected graph without loops: b(v) = Σ over s ≠ v ≠ t of σ(s, t | v) / σ(s, t), divided
 * by (n - 1)(n - 2), both orders of s and t counted; σ(s, t) is the number of shortest paths, σ(s, t | v) those through v.
 * 0 to 1; higher, more of the shortest paths between others lead through v. Pairs without a path count 0; 0 where n < 3.
 * Source: Freeman (1977); worked out as Brandes (2001), "A faster algorithm for betweenness centrality", in n + 2m steps a
 * source. Where that is more than `steps` for all n sources, it is estimated from some: see `sampled`.
 */
export function betweenness(ties: CompressedRows, parts: CutParts, steps = mostSteps): Betweenness {
  const size = ties.starts.length - 1;
  const sources = Math.max(leastPivots, Math.floor(steps / Math.max(1, size + ties.columns.length)));
  if (sources < size) return sampled(ties, parts, sources);
  const sums = new Float64Array(size);
  const add = (node: number, share: number) => {
    sums[node] = (sums[node] ?? 0) + share;
  };
  const searching = newSearch(size);
  for (let source = 0; source < size; source += 1) eachDependency(source, ties, searching, add);
  return { score: sums.map((sum) => sum / pairsOf(size)), error: null, sources: size };
}

/**
 * The same from k sources, each set of k as likely (Brandes and Pich 2007): n/k times what they add up to, without bias, with
 * the standard error of a sample drawn without replacement. Pairs that v alone ties are counted and not estimated: a node
 * that alone ties a few to the rest would else have none of them, and no error, unless one of the few is drawn. What is left
 * of that makes the error of low scores itself unsure; that of the highest holds.
 */
function sampled(ties: CompressedRows, parts: CutParts, sources: number): Betweenness {
  const size = ties.starts.length - 1;
  const across = acrossParts(parts);
  const apart = new Float64Array(size);
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
  const add = (node: number, share: number) => {
    const within = share - (apart[node] ?? 0);
    sums[node] = (sums[node] ?? 0) + within;
    squares[node] = (squares[node] ?? 0) + within * within;
  };
  const searching = newSearch(size);
  for (const source of pivots(size, sources)) {
    across.apartFrom(source, apart);
    eachDependency(source, ties, searching, add);
  }
  const of = (node: number, sum: number) => (across.pairs[node] ?? 0) + (sum * size) / sources;
  const score = sums.map((sum, node) => Math.min(1, Math.max(0, of(node, sum) / pairsOf(size))));
  const spread = (sum: number, node: number) =>
    ((squares[node] ?? 0) - (sum * sum) / sources) / (sources - 1);
  const error = sums.map((sum, node) => {
    const variance = (Math.max(0, spread(sum, node)) / sources) * (1 - sources / size);
    return (size * Math.sqrt(variance)) / pairsOf(size);
  });
  return { score, error, sources };
}

const pairsOf = (size: number): number => Math.max(1, (size - 1) * (size - 2));

/** Steps at most for a graph of so many seats: two nodes and two ties each. */
export const stepsFor = (seats: number): number => Math.min(mostSteps, 2 * seats * (4 * seats));

/** Says of each node that is reached from a source, but the source, how far the paths from it depend on the node. */
function eachDependency(
  source: number,
  ties: CompressedRows,
  searching: Search,
  add: (node: number, share: number) => void,
): void {
  const reached = reachFrom(source, ties, searching);
  const { order, distance, paths, share } = searching;
  // From the farthest back: a node has its part of the paths to each that is met after it.
  for (let at = reached - 1; at > 0; at -= 1) {
    const node = order[at] ?? 0;
    const dependency = sharesAfter(node, ties, searching) * (paths[node] ?? 1);
    share[node] = (1 + dependency) / (paths[node] ?? 1);
    add(node, dependency);
  }
  for (let at = 0; at < reached; at += 1) distance[order[at] ?? 0] = -1;
}

const newSearch = (size: number) => ({
  /** Nodes in the order that they are met; near ones first. */
  order: new Int32Array(size),
  /** Steps from the source, -1 before it is met. */
  distance: new Int32Array(size).fill(-1),
  /** Shortest paths from the source. */
  paths: new Float64Array(size),
  /** What each of these carries: the node itself and all that depends on it, over their number. */
  share: new Float64Array(size),
});
type Search = ReturnType<typeof newSearch>;

/** Breadth first, counting the shortest paths; gives how many nodes are reached. */
function reachFrom(source: number, { starts, columns }: CompressedRows, searching: Search): number {
  const { order, distance, paths } = searching;
  let met = 1;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  for (let at = 0; at < met; at += 1) {
    const node = order[at] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    const ways = paths[node] ?? 0;
    for (let tie = starts[node] ?? 0, end = starts[node + 1] ?? 0; tie < end; tie += 1) {
      const other = columns[tie] ?? 0;
      const known = distance[other] ?? 0;
      if (known === -1) {
        distance[other] = next;
        paths[other] = ways;
        order[met++] = other;
      } else if (known === next) paths[other] = (paths[other] ?? 0) + ways;
    }
  }
  return met;
}

function sharesAfter(node: number, { starts, columns }: CompressedRows, { distance, share }: Search): number {
  const after = (distance[node] ?? 0) + 1;
  let sum = 0;
  for (let tie = starts[node] ?? 0, end = starts[node + 1] ?? 0; tie < end; tie += 1) {
    const other = columns[tie] ?? 0;
    if (distance[other] === after) sum += share[other] ?? 0;
  }
  return sum;
}
