import type { Arrangement } from '../arrange/arrangement.ts';
import type { DrawnPart } from '../drawn.ts';
import { neighbourhood } from '../walk/neighbourhood.ts';

/** The nodes of some ids, and the edges that have both ends among them. */
export const onlyOf = ({ nodes, edges }: DrawnPart, isIn: (id: string) => boolean): DrawnPart => ({
  nodes: nodes.filter(({ id }) => isIn(id)),
  edges: edges.filter(({ from, to }) => isIn(from) && isIn(to)),
});

/** What lies near the node that one asked for; all where none is asked for, or it is not in the part. */
export const nearOnly = (part: DrawnPart, near: Arrangement['near']): DrawnPart => {
  if (near === undefined || !part.nodes.some(({ id }) => id === near.id)) return part;
  const reached = neighbourhood(part.edges, near.id, near.steps);
  return onlyOf(part, (id) => reached.has(id));
};
