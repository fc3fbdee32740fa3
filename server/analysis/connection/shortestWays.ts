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
 * Breadth first from both ends, each row a node's neighbours, always one step further where fewer nodes were met last, until the two
 * meet or `most` steps are made. Of the nodes on the ways it is then counted how many lead on from them (of a node: the
 * sum of those of its neighbours a step nearer, as in Brandes 2001); since there may be millions, ways are only read off by these
 * counts. Linear in the neighbours of what is met.
 */
export function shortestWays(
  rows: CompressedRows,
  from: readonly number[],
  to: readonly number[],
  most: number,
): Ways | NoWay {
  const [start, goal] = [searchFrom(rows, from), searchFrom(rows, to)];
  while (start.steps + goal.steps <= most && start.level.length > 0 && goal.level.length > 0) {
    const middle = goal.level.filter((node) => start.away[node] === start.steps);
    if (middle.length > 0) return waysThrough(rows, start, goal, middle, from);
    if (start.steps + goal.steps === most) break;
    goFurther(rows, start.level.length < goal.level.length ? start : goal);
  }
  return howFar(rows, goal, most);
}

/** How far a search from some nodes has come. */
interface Search {
  /** Steps from there, of each node; -1 where it has not been met. */
  readonly away: Int8Array;
  steps: number;
  /** The nodes met with the last step. */
  level: readonly number[];
  /** Nodes met so far. */
  met: number;
}

function searchFrom(rows: CompressedRows, nodes: readonly number[]): Search {
  const away = new Int8Array(rows.starts.length - 1).fill(-1);
  for (const node of nodes) away[node] = 0;
  return { away, steps: 0, level: nodes, met: nodes.length };
}

function goFurther({ starts, columns }: CompressedRows, search: Search): void {
  const { away } = search;
  const next: number[] = [];
  search.steps += 1;
  for (const node of search.level)
    for (let at = starts[node] ?? 0, end = starts[node + 1] ?? 0; at < end; at += 1) {
      const other = columns[at] ?? 0;
      if (away[other] !== -1) continue;
      away[other] = search.steps;
      next.push(other);
    }
  search.level = next;
  search.met += next.length;
}

/** All that can be reached within `most` steps, where no way is. */
function howFar(rows: CompressedRows, search: Search, most: number): NoWay {
  while (search.steps < most && search.level.length > 0) goFurther(rows, search);
  return { steps: undefined, met: search.met, all: search.level.length === 0 };
}

/** The ways through the nodes where two searches have met. */
function waysThrough(
  rows: CompressedRows,
  start: Search,
  goal: Search,
  middle: readonly number[],
  from: readonly number[],
): Ways {
  // By steps to the goal: the nodes on the ways, with how many ways lead on from each.
  const counts: ReadonlyMap<number, number>[] = [];
  const steps = start.steps + goal.steps;
  const towards = (level: readonly number[], { away }: Search, left: number): readonly number[] => [
    ...new Set(level.flatMap((node) => [...rowOf(rows, node)].filter((other) => away[other] === left))),
  ];
  const levels: (readonly number[])[] = [];
  levels[goal.steps] = middle;
  for (let left = goal.steps - 1; left >= 0; left -= 1)
    levels[left] = towards(levels[left + 1] ?? [], goal, left);
  for (let left = goal.steps + 1; left <= steps; left += 1)
    levels[left] = towards(levels[left - 1] ?? [], start, steps - left);
  for (const [left, level] of levels.entries()) {
    const nearer = counts[left - 1];
    const leadOn = (node: number) =>
      rowOf(rows, node).reduce((sum, other) => sum + (nearer?.get(other) ?? 0), 0);
    counts.push(new Map(level.map((node) => [node, left === 0 ? 1 : leadOn(node)])));
  }
  const starts = from.filter((node) => counts[steps]?.has(node));
  return {
    steps,
    count: starts.reduce((sum, node) => sum + (counts[steps]?.get(node) ?? 0), 0),
    way: (place) => wayAt(rows, counts, starts, place),
  };
}

function wayAt(
  rows: CompressedRows,
  counts: readonly ReadonlyMap<number, number>[],
  starts: readonly number[],
  place: number,
): readonly number[] {
  const nodes: number[] = [];
  let [choices, left] = [starts, place];
  for (const count of counts.toReversed()) {
    const node = choices.find((one) => {
      const own = count.get(one) ?? 0;
      if (left < own) return true;
      left -= own;
      return false;
    });
    if (node === undefined) throw new RangeError(`There is no way ${place}.`);
    nodes.push(node);
    choices = [...rowOf(rows, node)];
  }
  return nodes;
}
