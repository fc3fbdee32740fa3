import { rowOf } from '../compressedRows.ts';
import type { CutParts } from './cutParts.ts';

/** Pairs of nodes that a node alone ties: whatever the shortest paths between them, all lead through it. */
export interface AcrossParts {
  /** Of each node, how many pairs are in two different parts of what is left without it, both orders counted. */
  readonly pairs: Float64Array;
  /**
   * Writes into `into`, for each node of the source's part of the graph, how many nodes are in other parts than the source once
   * that node is gone. What it says of the source itself means nothing.
   */
  readonly apartFrom: (source: number, into: Float64Array) => void;
}

/** Worked out from the sizes of the parts; linear, as is each source. */
export function acrossParts(parts: CutParts): AcrossParts {
  const { order, parent, place, end, root } = parts;
  const wholeOf = (node: number): number => {
    const begin = root[node] ?? 0;
    return (end[order[begin] ?? 0] ?? 0) - begin;
  };
  const { below, squares } = hangingOn(parts);
  const pairs = below.map((hanging, node) => {
    const others = wholeOf(node) - 1;
    return others ** 2 - (squares[node] ?? 0) - (others - hanging) ** 2;
  });
  const isHanging = hangs(parts);
  return {
    pairs,
    apartFrom: (source, into) => {
      const begin = root[source] ?? 0;
      const whole = wholeOf(source);
      for (const node of order.subarray(begin, begin + whole)) into[node] = below[node] ?? 0;
      for (
        let node = source, above = parent[node] ?? -1;
        above !== -1;
        node = above, above = parent[node] ?? -1
      )
        if (isHanging[node] === 1) into[above] = whole - 1 - ((end[node] ?? 0) - (place[node] ?? 0));
    },
  };
}

/** Of each node, how many nodes hang on it alone, and the sum of the squares of how many hang together. */
function hangingOn({ order, end, hanging }: CutParts) {
  const [below, squares] = [new Float64Array(order.length), new Float64Array(order.length)];
  for (let node = 0; node < order.length; node += 1)
    for (const from of rowOf(hanging, node)) {
      const size = (end[order[from] ?? 0] ?? 0) - from;
      below[node] = (below[node] ?? 0) + size;
      squares[node] = (squares[node] ?? 0) + size ** 2;
    }
  return { below, squares };
}

/** Of each node, 1 where it and what is below it hang on its parent alone. */
function hangs({ order, hanging }: CutParts): Uint8Array {
  const found = new Uint8Array(order.length);
  for (const from of hanging.columns) found[order[from] ?? 0] = 1;
  return found;
}
