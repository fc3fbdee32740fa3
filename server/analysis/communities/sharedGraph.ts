import type louvain from 'graphology-communities-louvain';

/** What graphology's Louvain takes. */
type Graph = Parameters<typeof louvain>[0];

/** Nodes 0 to `order` - 1 and edges with weights, as plain arrays: edge e is between `a[e]` and `b[e]`. */
export interface SharedGraph {
  readonly order: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Int32Array;
}

/**
 * The same as the graph that graphology's Louvain reads: of a graph it asks the nodes, their degrees and the edges, once each.
 * A graphology graph of 1.6 million edges would take a gigabyte and longer to build than to cluster. A test holds the
 * two to the same clusters.
 */
export function asGraphology({ order, a, b }: SharedGraph): Graph {
  const degrees = new Int32Array(order);
  for (const node of a) degrees[node] = (degrees[node] ?? 0) + 1;
  for (const node of b) degrees[node] = (degrees[node] ?? 0) + 1;
  const neverChanged = () => {
    throw new TypeError('This graph is only read.');
  };
  const read = {
    type: 'undirected',
    multi: false,
    order,
    size: a.length,
    selfLoopCount: 0,
    addUndirectedEdgeWithKey: neverChanged,
    dropNode: neverChanged,
    undirectedDegreeWithoutSelfLoops: (node: number) => degrees[node] ?? 0,
    forEachNode: (visit: (node: number) => void) => {
      for (let node = 0; node < order; node += 1) visit(node);
    },
    forEachEdge: (visit: (edge: number, attributes: object, from: number, to: number) => void) => {
      const none = {};
      for (let edge = 0; edge < a.length; edge += 1) visit(edge, none, a[edge] ?? 0, b[edge] ?? 0);
    },
  };
  return read as unknown as Graph;
}
