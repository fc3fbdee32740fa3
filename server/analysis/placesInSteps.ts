import { edgeTypes, labels, statuses } from '../../schema/landscape.ts';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { eachInSteps } from '../../schema/steps/eachInSteps.ts';

/** What of a fact decides whether it is in scope, as numbers, by its place in the landscape. */
export interface Holding {
  /** 0 where there is none, else the place of the status in its list, plus 1. */
  readonly statuses: Uint8Array;
  /** Places of facts with a date. */
  readonly dated: readonly number[];
}

/** A landscape in numbers: every node and edge by its place in the lists of the landscape. */
export interface Places {
  readonly nodeAt: ReadonlyMap<string, number>;
  /** Of each node, the place of its label in its list. */
  readonly labels: Uint8Array;
  /** By the place of a type in its list, the places of its edges, ascending. */
  readonly ofType: readonly Uint32Array[];
  /** Of each edge, the places of the nodes at its ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly nodes: Holding;
  readonly edges: Holding;
}

/** Facts that are gone through before others may go on. */
const atOnce = 1_000;

const places = new WeakMap<Landscape, Places>();

/**
 * A landscape in numbers, worked out once: it must be frozen. In steps of some milliseconds, so that others can go on
 * between them. Throws `RangeError` where an edge has no node at an end.
 */
export function* placesInSteps(landscape: Landscape): Generator<undefined, Places> {
  const known = places.get(landscape);
  if (known) return known;
  const { nodes, edges } = landscape;
  const nodeAt = new Map<string, number>();
  const made = {
    nodeAt,
    labels: new Uint8Array(nodes.length),
    from: new Uint32Array(edges.length),
    to: new Uint32Array(edges.length),
    nodes: holdingOf(nodes.length),
    edges: holdingOf(edges.length),
  };
  const placeNode = (node: Node, at: number) => {
    nodeAt.set(node.id, at);
    made.labels[at] = labelAt.get(node.label) ?? 0;
    note(made.nodes, node, at);
  };
  yield* eachInSteps(nodes, placeNode, atOnce);
  yield;
  const types = new Uint8Array(edges.length);
  const placeEdge = (edge: Edge, at: number) => {
    types[at] = typeAt.get(edge.type) ?? 0;
    made.from[at] = end(nodeAt, edge.from, edge);
    made.to[at] = end(nodeAt, edge.to, edge);
    note(made.edges, edge, at);
  };
  yield* eachInSteps(edges, placeEdge, atOnce);
  yield;
  const whole = { ...made, ofType: placesByType(types) };
  places.set(landscape, whole);
  return whole;
}

const byWord = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));
const labelAt = byWord(labels);
const typeAt = byWord(edgeTypes);
const statusAt = byWord(statuses);

/** One walk to count, one to place. */
function placesByType(types: Uint8Array): readonly Uint32Array[] {
  const counts = new Uint32Array(edgeTypes.length);
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  const found = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let at = 0; at < types.length; at += 1) {
    const type = types[at] ?? 0;
    const place = counts[type] ?? 0;
    (found[type] as Uint32Array)[place] = at;
    counts[type] = place + 1;
  }
  return found;
}

const holdingOf = (count: number) => ({ statuses: new Uint8Array(count), dated: [] as number[] });

function note(holding: ReturnType<typeof holdingOf>, fact: Node | Edge, at: number): void {
  if (fact.status !== undefined) holding.statuses[at] = (statusAt.get(fact.status) ?? 0) + 1;
  if (fact.validFrom !== undefined || fact.validTo !== undefined) holding.dated.push(at);
}

function end(nodeAt: ReadonlyMap<string, number>, id: string, edge: Edge): number {
  const at = nodeAt.get(id);
  if (at === undefined) throw new RangeError(`${edge.id} leads to or from ${id}, which is no node.`);
  return at;
}
