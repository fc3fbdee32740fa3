import { statuses as allStatuses } from '../../schema/landscape.ts';
import type { Edge, Landscape, Node, Status } from '../../schema/landscape.ts';
import { eachInSteps } from '../../schema/steps/eachInSteps.ts';
import { mayHold } from './atDate.ts';
import type { Holding, Places } from './placesInSteps.ts';

/** Which nodes and edges are in scope, by place: 1 for those that are. */
export interface InScope {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** Edges that are gone through before others may go on. */
const atOnce = 200_000;

/** The same facts as `atDate` leaves, told by place; of what has no date only the status is looked at. In steps. */
export function* holding(
  { nodes, edges }: Landscape,
  places: Places,
  asOf: string,
  statuses: readonly Status[],
): Generator<undefined, InScope> {
  const holds = mayHold(asOf, statuses);
  const nodesIn = ofStatus(places.nodes, statuses);
  for (const at of places.nodes.dated) nodesIn[at] = Number(holds(nodes[at] as Node));
  yield;
  const edgesIn = ofStatus(places.edges, statuses);
  for (const at of places.edges.dated) edgesIn[at] = Number(holds(edges[at] as Edge));
  yield;
  const dropLoose = (from: number, at: number) => {
    if (nodesIn[from] === 0 || nodesIn[places.to[at] ?? 0] === 0) edgesIn[at] = 0;
  };
  yield* eachInSteps(places.from, dropLoose, atOnce);
  return { nodes: nodesIn, edges: edgesIn };
}

function ofStatus({ statuses: found }: Holding, statuses: readonly Status[]): Uint8Array {
  // What has no status is no fact, and stays.
  const chosen = [true, ...allStatuses.map((status) => statuses.includes(status))];
  const isIn = new Uint8Array(found.length);
  for (let at = 0; at < found.length; at += 1) isIn[at] = Number(chosen[found[at] ?? 0]);
  return isIn;
}
