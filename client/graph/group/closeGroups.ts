import type { DrawnEdge, DrawnNode, DrawnPart } from '../drawn.ts';
import type { Group } from './group.ts';

const boxOf = ({ id, title, band, members }: Group): DrawnNode => ({
  id,
  label: 'Group',
  name: title,
  aliases: [],
  status: null,
  validFrom: null,
  validTo: null,
  tier: null,
  kind: band,
  sector: null,
  count: members.length,
});

/**
 * A part with its closed groups each as one box. Edges from a closed group to another box become one line that says how
 * many they are; those within it go. The box counts the members that are among the nodes.
 */
export const closeGroups = (
  { nodes, edges }: DrawnPart,
  groups: readonly Group[],
  closed: readonly string[],
): DrawnPart => {
  const shut = groups.filter(({ id }) => closed.includes(id));
  if (shut.length === 0) return { nodes, edges };
  const boxOfMember = new Map(
    shut.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const present = new Set(nodes.map(({ id }) => id));
  const boxes = shut
    .map((group) => ({ ...group, members: group.members.filter((id) => present.has(id)) }))
    .filter(({ members }) => members.length > 0)
    .map(boxOf);
  const lines = new Map<string, DrawnEdge & { edges: number }>();
  const kept: DrawnEdge[] = [];
  for (const edge of edges) {
    const from = boxOfMember.get(edge.from) ?? edge.from;
    const to = boxOfMember.get(edge.to) ?? edge.to;
    if (from === edge.from && to === edge.to) kept.push(edge);
    else if (from !== to) bundle(lines, from, to, edge.edges ?? 1);
  }
  return {
    nodes: [...nodes.filter(({ id }) => !boxOfMember.has(id)), ...boxes],
    edges: [...kept, ...lines.values()],
  };
};

/** Adds edges to the line between two boxes, whichever way they point. */
const bundle = (
  lines: Map<string, DrawnEdge & { edges: number }>,
  one: string,
  other: string,
  edges: number,
): void => {
  const [from, to] = one < other ? [one, other] : [other, one];
  const id = `several ${from} ${to}`;
  const known = lines.get(id);
  if (known) known.edges += edges;
  else
    lines.set(id, {
      id,
      type: 'SEVERAL',
      from,
      to,
      status: null,
      validFrom: null,
      validTo: null,
      role: null,
      seat: null,
      edges,
    });
};
