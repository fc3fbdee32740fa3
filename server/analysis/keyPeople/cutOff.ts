import { rowOf } from '../compressedRows.ts';
import type { CutParts } from './cutParts.ts';

/** A stretch of the order of the walk: from a place up to another, which is not in it. */
type Stretch = readonly [from: number, to: number];
/** A part that is left: one stretch, or what is not in any other. */
type Part = readonly Stretch[];

/**
 * The nodes that are cut off from the largest part left when a node goes, ascending; none where it cuts nothing. Only the node's
 * own part of the graph falls apart. Of parts of one size, the one with the lowest node is taken for the largest.
 */
export function cutOff(parts: CutParts, node: number): readonly number[] {
  const left = partsLeft(parts, node);
  if (left.length < 2) return [];
  const largest = left.reduce((best, part) => (isLarger(parts, part, best) ? part : best));
  return left
    .filter((part) => part !== largest)
    .flatMap((part) => nodesIn(parts, part))
    .sort((one, other) => one - other);
}

/** Whether any node would be cut off; the same as asking which, at once. */
export const cutsOthersOff = ({ place, root, hanging }: CutParts, node: number): boolean =>
  rowOf(hanging, node).length > (place[node] === root[node] ? 1 : 0);

function partsLeft({ order, place, end, root, hanging }: CutParts, node: number): readonly Part[] {
  const below = [...rowOf(hanging, node)].map((from): Stretch => [from, end[order[from] ?? 0] ?? from]);
  const begin = root[node] ?? 0;
  if (place[node] === begin) return below.map((stretch) => [stretch]);
  // The rest: all of its part of the graph but the node itself and what hangs on it alone.
  const gaps: Stretch[] = [[place[node] ?? 0, (place[node] ?? 0) + 1], ...below];
  const rest: Stretch[] = [];
  let from = begin;
  for (const [gapFrom, gapTo] of gaps) {
    rest.push([from, gapFrom]);
    from = gapTo;
  }
  rest.push([from, end[order[begin] ?? 0] ?? from]);
  return [rest, ...below.map((stretch): Part => [stretch])];
}

const sizeOf = (part: Part): number => part.reduce((sum, [from, to]) => sum + to - from, 0);

const nodesIn = ({ order }: CutParts, part: Part): readonly number[] =>
  part.flatMap(([from, to]) => [...order.subarray(from, to)]);

function isLarger(parts: CutParts, one: Part, other: Part): boolean {
  const more = sizeOf(one) - sizeOf(other);
  return more > 0 || (more === 0 && lowest(parts, one) < lowest(parts, other));
}

const lowest = (parts: CutParts, part: Part): number =>
  part.reduce(
    (least, [from, to]) => parts.order.subarray(from, to).reduce((a, b) => Math.min(a, b), least),
    Infinity,
  );
