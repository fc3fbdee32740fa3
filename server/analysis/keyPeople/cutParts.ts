import { compressedRows } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';

/** What falls apart without a node; a walk through the graph, depth first, in which whatever hangs together on a node is a stretch. */
export interface CutParts {
  /** Nodes as the walk meets them. */
  readonly order: Int32Array;
  /** Of each node, the one that it was met from; -1 where its part of the graph begins. */
  readonly parent: Int32Array;
  /** Of each node, where it stands in `order`. */
  readonly place: Int32Array;
  /** Of each node, the place after the last one that was met below it. */
  readonly end: Int32Array;
  /** Of each node, the place where its part of the graph begins. */
  readonly root: Int32Array;
  /** The row of node v: places where the stretches begin that are tied to all else, if at all, by v alone. */
  readonly hanging: CompressedRows;
}

/**
 * Tarjan (1972), "Depth-first search and linear graph algorithms", without recursion: what is met below a child hangs on its
 * parent where nothing in it is tied to a node met before the parent. Linear in nodes and ties. Where the graph has no loops.
 */
export function cutParts(ties: CompressedRows): CutParts {
  const { order, place, end, root, parent, earliest } = walk(ties);
  const hanging = order.filter((node) => {
    const above = parent[node] ?? -1;
    return above >= 0 && (earliest[node] ?? 0) >= (place[above] ?? 0);
  });
  const parents = hanging.map((node) => parent[node] ?? 0);
  const places = hanging.map((node) => place[node] ?? 0);
  const stretches = compressedRows(parents, places, order.length, order.length);
  return { order, parent, place, end, root, hanging: stretches };
}

const newWalk = (size: number) => ({
  order: new Int32Array(size),
  place: new Int32Array(size).fill(-1),
  end: new Int32Array(size),
  root: new Int32Array(size),
  parent: new Int32Array(size).fill(-1),
  /** The first place that a node, or what is met below it, is tied to. */
  earliest: new Int32Array(size),
  met: 0,
});
type Walk = ReturnType<typeof newWalk>;

function walk(ties: CompressedRows): Walk {
  const size = ties.starts.length - 1;
  const walked = newWalk(size);
  const next = ties.starts.slice(0, size);
  for (let node = 0; node < size; node += 1)
    if (walked.place[node] === -1) walkFrom(node, ties, next, walked);
  return walked;
}

/** All of a part of the graph, from one node of it; `next` is the tie of each node that is to be followed next. */
function walkFrom(start: number, { starts, columns }: CompressedRows, next: Int32Array, walked: Walk): void {
  const { parent, place, earliest } = walked;
  const from = walked.met;
  meet(start, from, walked);
  for (let node = start; node !== -1;) {
    const tie = next[node] ?? 0;
    if (tie === starts[node + 1]) {
      node = leave(node, walked);
      continue;
    }
    next[node] = tie + 1;
    const other = columns[tie] ?? 0;
    if (place[other] === -1) {
      parent[other] = node;
      meet(other, from, walked);
      node = other;
    } else if (other !== parent[node]) earliest[node] = Math.min(earliest[node] ?? 0, place[other] ?? 0);
  }
}

function meet(node: number, from: number, walked: Walk): void {
  walked.order[walked.met] = node;
  walked.place[node] = walked.met;
  walked.earliest[node] = walked.met;
  walked.root[node] = from;
  walked.met += 1;
}

/** All below a node is met: its parent is tied to what it is tied to. Gives the parent, -1 where there is none. */
function leave(node: number, { parent, earliest, end, met }: Walk): number {
  const above = parent[node] ?? -1;
  end[node] = met;
  if (above !== -1) earliest[above] = Math.min(earliest[above] ?? 0, earliest[node] ?? 0);
  return above;
}
