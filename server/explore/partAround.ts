import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { mayHold } from '../analysis/atDate.ts';
import { linked } from '../analysis/linksAt.ts';
import type { EdgesAt } from './edgesAt.ts';
import { isDrawn, typesDrawn } from './graph.ts';
import type { GraphOptions } from './graph.ts';

type Around = GraphOptions & { readonly around: string };
type Asked = Parameters<typeof mayHold>;

/** What is found of one edge at a node: itself, and the places of its other end. */
interface Link {
  readonly edge: Edge;
  readonly at: number;
  readonly other: number;
}

/**
 * A part of a landscape that holds all that `graph` draws around a node at a date, so that its cost hangs on what is drawn
 * and not on the size of the landscape: `graph` of the part and of the whole at that date are the same. Beside what is
 * drawn it holds the seats that memberships stand for. Empty where the node is not there at the date.
 */
export function partAround(
  landscape: Landscape,
  { places, ...rows }: EdgesAt,
  [date, statuses]: Asked,
  options: Around,
): Landscape {
  const holds = mayHold(date, statuses);
  const nodeAt = (at: number) => landscape.nodes[at] as Node;
  const linksOf = (node: number): readonly Link[] =>
    linked(rows, node, (at) => ({
      edge: landscape.edges[at] as Edge,
      at,
      other: places.from[at] === node ? (places.to[at] ?? 0) : (places.from[at] ?? 0),
    })).filter(({ edge, other }) => holds(edge) && holds(nodeAt(other)));
  const start = places.nodeAt.get(options.around);
  const isThere = start !== undefined && holds(nodeAt(start));
  const near = isThere ? walked(nodeAt, linksOf, start, options) : new Set<number>();
  const edges = new Set<number>();
  for (const node of near) for (const { at, other } of linksOf(node)) if (near.has(other)) edges.add(at);
  return {
    ...landscape,
    nodes: inOrder(near).map(nodeAt),
    edges: inOrder(edges).map((at) => landscape.edges[at] as Edge),
  };
}

/** Places of what lies within the steps asked for, and of the seats at it with their ends where memberships stand for seats. */
function walked(
  nodeAt: (at: number) => Node,
  linksOf: (node: number) => readonly Link[],
  start: number,
  options: Around,
): ReadonlySet<number> {
  const isIn = isDrawn(options);
  const { stated, implied } = typesDrawn(options);
  const seats = new Set<number>();
  const behind = (seat: number): readonly number[] => {
    const joined = linksOf(seat)
      .filter(({ edge }) => makesMembers(edge))
      .map(({ other }) => other);
    // With both ends, drawn or not: which partnership a seat is on is not told by those that are drawn.
    for (const at of [seat, ...joined]) seats.add(at);
    return joined;
  };
  const next = (node: number): readonly number[] =>
    linksOf(node).flatMap(({ edge, other }) => [
      ...(stated(edge.type) ? [other] : []),
      ...(implied.length > 0 && makesMembers(edge) && edge.to === nodeAt(node).id ? behind(other) : []),
    ]);
  const reached = new Set([start]);
  let ring: readonly number[] = [start];
  const hops = options.hops ?? 1;
  for (let step = 0; step <= hops && ring.length > 0; step += 1) {
    const beyond = new Set(ring.flatMap(next).filter((at) => !reached.has(at) && isIn(nodeAt(at))));
    // The last ring is asked for its seats alone: two of it may sit on one another.
    if (step < hops) for (const at of beyond) reached.add(at);
    ring = [...beyond];
  }
  return new Set([...reached, ...seats]);
}

const makesMembers = ({ type }: Edge): boolean => type === 'ON' || type === 'ON_BEHALF_OF';

const inOrder = (places: ReadonlySet<number>): readonly number[] => [...places].sort((a, b) => a - b);
