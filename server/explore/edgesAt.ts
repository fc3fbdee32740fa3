import type { Landscape } from '../../schema/landscape.ts';
import { oncePerInSteps } from '../analysis/once.ts';
import { placesInSteps } from '../analysis/placesInSteps.ts';
import type { Places } from '../analysis/placesInSteps.ts';

/**
 * The edges at each node of a landscape, whichever of their ends it is, as compressed sparse rows: those of the node at
 * place n are `edges[starts[n]]` to `edges[starts[n + 1] - 1]`, places too. An edge from a node to itself is there twice.
 */
export interface EdgesAt {
  readonly places: Places;
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
}

/** Worked out once for a landscape, of any date: it must be frozen. */
export const edgesAt = oncePerInSteps(function* (landscape: Landscape): Generator<undefined, EdgesAt> {
  const places = yield* placesInSteps(landscape);
  const { from, to } = places;
  const starts = new Uint32Array(landscape.nodes.length + 1);
  for (const ends of [from, to]) for (const node of ends) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  yield;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const edges = new Uint32Array(from.length + to.length);
  const next = starts.slice();
  for (let edge = 0; edge < from.length; edge += 1) {
    for (const node of [from[edge] ?? 0, to[edge] ?? 0]) {
      const place = next[node] ?? 0;
      edges[place] = edge;
      next[node] = place + 1;
    }
  }
  return { places, starts, edges };
});
