import type { InScope } from './holding.ts';
import type { Places } from './placesInSteps.ts';

/**
 * Edges of one type by the node at one of their ends, as compressed sparse rows: those of the node at place n are
 * `edges[starts[n]]` to `edges[starts[n + 1] - 1]`, places too, in the order of the landscape.
 */
export interface Links {
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
}

/** Edges in scope of one type, by the node that they start from or lead to. */
export function linksAt(places: Places, { nodes, edges }: InScope, type: number, end: 'from' | 'to'): Links {
  const { [end]: ends } = places;
  const ofType = places.ofType[type] ?? new Uint32Array();
  const starts = new Uint32Array(nodes.length + 1);
  for (const at of ofType) if (edges[at] === 1) add(starts, (ends[at] ?? 0) + 1);
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const found = new Uint32Array(starts.at(-1) ?? 0);
  for (const at of ofType) if (edges[at] === 1) found[add(next, ends[at] ?? 0)] = at;
  return { starts, edges: found };
}

/** What `of` makes of each edge of the node at a place. A loop: millions are asked for, and most have one or none. */
export function linked<Made>({ starts, edges }: Links, node: number, of: (edge: number) => Made): Made[] {
  const made: Made[] = [];
  const end = starts[node + 1] ?? 0;
  for (let at = starts[node] ?? 0; at < end; at += 1) made.push(of(edges[at] ?? 0));
  return made;
}

/** The same of its first edge; undefined where it has none. */
export const firstLinked = <Made>(
  { starts, edges }: Links,
  node: number,
  of: (edge: number) => Made,
): Made | undefined => {
  const at = starts[node] ?? 0;
  return at < (starts[node + 1] ?? 0) ? of(edges[at] ?? 0) : undefined;
};

/** Adds one, and gives what was there before. */
function add(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
