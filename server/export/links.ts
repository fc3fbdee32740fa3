import { grouped } from '../../schema/grouped.ts';
import type { Edge, EdgeType, Landscape } from '../../schema/landscape.ts';

/** The edges of a type that start at a node, in the order in which its source names their ends. */
export type Links = (type: EdgeType, from: string) => readonly Edge[];

/** Finds edges by type and start. */
export function linksOf({ edges }: Landscape): Links {
  const links = grouped(edges, (edge) => `${edge.type}:${edge.from}`);
  const place = (edge: Edge) => Number(edge.properties['place'] ?? 1);
  for (const found of links.values()) found.sort((a, b) => place(a) - place(b));
  return (type, from) => links.get(`${type}:${from}`) ?? [];
}
