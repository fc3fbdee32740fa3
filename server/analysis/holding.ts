import { statuses as allStatuses } from '../../schema/landscape.ts';
import type { Edge, Landscape, Node, Status } from '../../schema/landscape.ts';
import { mayHold } from './atDate.ts';
import type { Holding, Places } from './placesInSteps.ts';

/** Which nodes and edges are in scope, by place: 1 for those that are. */
export interface InScope {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** The same facts as `atDate` leaves, told by place; of what has no date only the status is looked at. */
export function holding(
  { nodes, edges }: Landscape,
  places: Places,
  asOf: string,
  statuses: readonly Status[],
): InScope {
  const holds = mayHold(asOf, statuses);
  const nodesIn = ofStatus(places.nodes, statuses);
  for (const at of places.nodes.dated) nodesIn[at] = Number(holds(nodes[at] as Node));
  const edgesIn = ofStatus(places.edges, statuses);
  for (const at of places.edges.dated) edgesIn[at] = Number(holds(edges[at] as Edge));
  for (let at = 0; at < edgesIn.length; at += 1)
    if (nodesIn[places.from[at] ?? 0] === 0 || nodesIn[places.to[at] ?? 0] === 0) edgesIn[at] = 0;
  return { nodes: nodesIn, edges: edgesIn };
}

function ofStatus({ statuses: found }: Holding, statuses: readonly Status[]): Uint8Array {
  // What has no status is no fact, and stays.
  const chosen = [true, ...allStatuses.map((status) => statuses.includes(status))];
  return found.map((status) => Number(chosen[status]));
}
