import { rowOf } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';

/** Ways from some nodes to some others, all of the same length, which is the least. */
export interface Ways {
  /** Steps of each, 0 or more. */
  readonly steps: number;
  /** How many there are; exact up to 2^53. */
  readonly count: number;
  /** The nodes of the way at a place (0 to count - 1, exact below 2^53), in the order of their numbers, the first node first. */
  readonly way: (place: number) => readonly number[];
}

/** How far was looked where there is no way. */
export interface NoWay {
  readonly steps: undefined;
  /** Nodes that were met, those it was looked from too. */
  readonly met: number;
  /** Whether nothing further is tied to them: no way of any length. */
  readonly all: boolean;
}

/**
 * Breadth first from the nodes that are to be reached, each row a node's neighbours, until one of those that ways start from is
 * met or `most` steps are made. The ways themselves are only counted (of a node: the sum of those of its neighbours a step
 * nearer, as in Brandes 2001), since there may be millions; any one of them is read off by these counts. Linear in the
 * neighbours of what is met.
 */
export function shortestWays(
  rows: CompressedRows,
  from: readonly number[],
  to: readonly number[],
  most: number,
): Ways | NoWay {
  const height = rows.starts.length - 1;
  const found = { distance: new Int8Array(height).fill(-1), ways: new Float64Array(height) };
  for (const node of to) [found.distance[node], found.ways[node]] = [0, 1];
  let [level, met] = [[...to], to.length];
  for (let steps = 0; steps <= most && level.length > 0; steps += 1) {
    const starts = from.filter((node) => found.distance[node] === steps);
    if (starts.length > 0) return waysFrom(rows, found, starts, steps);
    if (steps === most) break;
    level = stepOn(rows, found, level, steps + 1);
    met += level.length;
  }
  return { steps: undefined, met, all: level.length === 0 };
}

interface Found {
  /** Steps from the nodes to be reached; -1 where not met. */
  readonly distance: Int8Array;
  /** Shortest ways from there. */
  readonly ways: Float64Array;
}

function stepOn(
  { starts, columns }: CompressedRows,
  { distance, ways }: Found,
  level: readonly number[],
  steps: number,
): number[] {
  const next: number[] = [];
  for (const node of level)
    for (let at = starts[node] ?? 0, end = starts[node + 1] ?? 0; at < end; at += 1) {
      const other = columns[at] ?? 0;
      if (distance[other] === -1) {
        distance[other] = steps;
        next.push(other);
      }
      if (distance[other] === steps) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
    }
  return next;
}

function waysFrom(
  rows: CompressedRows,
  { distance, ways }: Found,
  starts: readonly number[],
  steps: number,
): Ways {
  const way = (place: number): readonly number[] => {
    const nodes: number[] = [];
    let [choices, left] = [starts, place];
    for (let away = steps; away >= 0; away -= 1) {
      const node = choices.find((one) => {
        const own = ways[one] ?? 0;
        if (left < own) return true;
        left -= own;
        return false;
      });
      if (node === undefined) throw new RangeError(`There is no way ${place}.`);
      nodes.push(node);
      choices = [...rowOf(rows, node)].filter((one) => distance[one] === away - 1);
    }
    return nodes;
  };
  return { steps, count: starts.reduce((sum, node) => sum + (ways[node] ?? 0), 0), way };
}
