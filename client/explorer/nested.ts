import { ownBand } from '../graph/layout/bands.ts';
import type { Groups } from '../queries.ts';

type Group = Groups['groups'][number];

/** A group with those that lie within it. */
export interface Nest {
  readonly group: Group;
  readonly within: readonly Group[];
}

/**
 * Groups as they lie in one another, two levels deep: a county with its districts. Those that lie in none come first by
 * name; what is deeper stands with the second level.
 */
export const nested = ({ groups, links }: Pick<Groups, 'groups' | 'links'>): readonly Nest[] => {
  const above = new Map(links.filter(({ isWithin }) => isWithin).map(({ from, to }) => [from, to]));
  const known = new Set(groups.map(({ node }) => node.id));
  const isOfRegion = (id: string): boolean => {
    const group = groups.find(({ node }) => node.id === id);
    return group !== undefined && ownBand(group.node) === 'wider';
  };
  const topOf = (id: string): string => {
    const seen = new Set([id]);
    let top = id;
    for (let up = above.get(top); up !== undefined && known.has(up); up = above.get(top)) {
      // A region holds whole counties: each of these begins a nest of its own.
      if (isOfRegion(up)) break;
      // In a circle nobody is above the others.
      if (seen.has(up)) return id;
      seen.add(up);
      top = up;
    }
    return top;
  };
  const within = new Map<string, Group[]>();
  for (const group of groups) {
    const top = topOf(group.node.id);
    if (top !== group.node.id) within.set(top, [...(within.get(top) ?? []), group]);
  }
  return groups
    .filter(({ node }) => topOf(node.id) === node.id)
    .map((group) => ({ group, within: within.get(group.node.id) ?? [] }));
};
