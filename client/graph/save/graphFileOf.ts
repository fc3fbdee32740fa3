import type { Attributes, GraphFile } from '../../../schema/graphFiles/graphFile.ts';
import type { DrawnEdge, DrawnNode, DrawnPart } from '../drawn.ts';

/** What the file says of itself. */
export type About = GraphFile['about'];

const stated = (values: Readonly<Record<string, string | number | null | undefined>>): Attributes =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, value]],
    ),
  );

const attributesOfNode = (node: DrawnNode): Attributes => {
  const { label, name, aliases, status, validFrom, validTo, tier, kind, sector, count } = node;
  const also = aliases.join('; ');
  return stated({ type: label, name, aliases: also, status, validFrom, validTo, tier, kind, sector, count });
};

const attributesOfEdge = ({ type, status, validFrom, validTo, role, seat, edges }: DrawnEdge): Attributes =>
  stated({ type, status, validFrom, validTo, role, seat, edges });

const numbers: readonly string[] = ['count', 'edges'];

/** What a picture shows as a file for graph programs: closed groups as nodes of type Group, their lines with a count. */
export const graphFileOf = (about: About, { nodes, edges }: DrawnPart): GraphFile => ({
  about,
  nodes: () => nodes.map((node) => ({ id: node.id, attributes: attributesOfNode(node) })),
  edges: () =>
    edges.map((edge) => ({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      attributes: attributesOfEdge(edge),
    })),
  typeOf: (name) => (numbers.includes(name) ? 'long' : 'string'),
});
