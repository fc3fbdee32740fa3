import { put } from '../../schema/grouped.ts';
import type { Edge, EdgeType, Label, Landscape, Node } from '../../schema/landscape.ts';
import { byLabelAndName } from './byLabelAndName.ts';
import { graphNode } from './graphNode.ts';
import { memberships } from './memberships.ts';
import type { GroupLinkResult, GroupsResult } from './results.ts';

export type GatheredBy = 'AREA' | 'THEME';

/** What makes a group, and which edges lead from a partnership to it. */
const groupings: Readonly<
  Record<GatheredBy, { readonly labels: readonly Label[]; readonly edges: readonly EdgeType[] }>
> = {
  AREA: { labels: ['Area'], edges: ['COVERS'] },
  THEME: { labels: ['Theme', 'Block'], edges: ['ADDRESSES', 'LEADS', 'NAMED_FOR'] },
};

/**
 * The partnerships of a landscape, which is already read at a date, by area or by topic: how many there are in each, how
 * many bodies sit on them, and which groups have some in common. Its size hangs on the number of groups alone.
 */
export function groups(
  landscape: Landscape,
  titleOf: (node: Node) => string,
  by: GatheredBy,
): Pick<GroupsResult, 'groups' | 'links' | 'ungrouped'> {
  const { labels, edges: types } = groupings[by];
  const nodes = landscape.nodes.filter(({ label }) => labels.includes(label));
  const groupIds = new Set(nodes.map(({ id }) => id));
  const partnerships = landscape.nodes.filter(({ label }) => label === 'Partnership').map(({ id }) => id);
  const groupsOf = targets(landscape.edges, types, groupIds);
  const membersOf = new Map<string, string[]>();
  for (const { from, to } of memberships(landscape)) put(membersOf, to, from);
  const inGroup = new Map<string, string[]>();
  for (const id of partnerships) for (const group of groupsOf.get(id) ?? []) put(inGroup, group, id);
  return {
    groups: nodes
      .map((node) => {
        const its = inGroup.get(node.id) ?? [];
        const members = new Set(its.flatMap((id) => membersOf.get(id) ?? []));
        return {
          node: graphNode(landscape.landscape.id, node, titleOf(node)),
          partnerships: its.length,
          members: members.size,
        };
      })
      .sort((a, b) => byLabelAndName(a.node, b.node)),
    links: linksOf(landscape.edges, groupIds, partnerships, groupsOf),
    ungrouped: partnerships.filter((id) => !groupsOf.has(id)).length,
  };
}

function linksOf(
  edges: readonly Edge[],
  groupIds: ReadonlySet<string>,
  partnerships: readonly string[],
  groupsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly GroupLinkResult[] {
  const links = new Map<string, GroupLinkResult>();
  for (const { type, from, to } of edges)
    if (type === 'WITHIN' && groupIds.has(from) && groupIds.has(to))
      links.set(`${from} ${to}`, { from, to, shared: 0, isWithin: true });
  for (const id of partnerships) {
    const its = [...(groupsOf.get(id) ?? [])].sort();
    for (const [at, one] of its.entries()) {
      for (const other of its.slice(at + 1)) {
        const key = links.has(`${other} ${one}`) ? `${other} ${one}` : `${one} ${other}`;
        const known = links.get(key) ?? { from: one, to: other, shared: 0, isWithin: false };
        links.set(key, { ...known, shared: known.shared + 1 });
      }
    }
  }
  return [...links.values()].sort(
    (a, b) => b.shared - a.shared || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
  );
}

function targets(
  edges: readonly Edge[],
  types: readonly EdgeType[],
  among: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { type, from, to } of edges) {
    if (!types.includes(type) || !among.has(to)) continue;
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  }
  return found;
}
