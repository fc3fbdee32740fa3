import type { DrawnEdge, DrawnNode } from '../drawn.ts';
import type { Group } from '../group/group.ts';

/** How many edges end at each node. */
export const linksOf = (edges: readonly DrawnEdge[]): ReadonlyMap<string, number> => {
  const links = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  return links;
};

/** In a group the area or theme itself comes first, then who has most links: they are looked for most. */
export const sortedMembers = (
  { members }: Group,
  nodes: ReadonlyMap<string, DrawnNode>,
  links: ReadonlyMap<string, number>,
): readonly DrawnNode[] => {
  const heads = (node: DrawnNode): number => Number(['Area', 'Theme', 'Block'].includes(node.label));
  return members
    .flatMap((id) => nodes.get(id) ?? [])
    .sort(
      (a, b) =>
        heads(b) - heads(a) ||
        (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) ||
        a.name.localeCompare(b.name, 'en-GB') ||
        (a.id < b.id ? -1 : 1),
    );
};
