import type { Band } from '../layout/bands.ts';
import { bands } from '../layout/bands.ts';
import { groupIdOf } from './group.ts';
import type { Group } from './group.ts';

/** Where a node belongs: the key, title and band of its group. */
export interface Belonging {
  readonly key: string;
  readonly title: string;
  readonly band: Band;
}

/** Groups from the belongings of nodes: by band, and in it by title; members stay in the order they come in. */
export const gathered = (
  by: string,
  ids: readonly string[],
  belongingOf: (id: string) => Belonging,
): readonly Group[] => {
  const groups = new Map<string, Belonging & { readonly members: string[] }>();
  for (const id of ids) {
    const belonging = belongingOf(id);
    const known = groups.get(belonging.key) ?? { ...belonging, members: [] };
    groups.set(belonging.key, known);
    known.members.push(id);
  }
  return [...groups.values()]
    .sort((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band) || a.title.localeCompare(b.title, 'en-GB'))
    .map(({ key, title, band, members }) => ({ id: groupIdOf(by, key), title, band, members }));
};

/** The ends of edges of some types, by start, each once and in the order of their ids. */
export const targetsOf = (
  edges: readonly { readonly type: string; readonly from: string; readonly to: string }[],
  types: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const { type, from, to } of edges) {
    if (types.includes(type)) found.set(from, (found.get(from) ?? new Set()).add(to));
  }
  return new Map([...found].map(([from, ends]) => [from, [...ends].sort()]));
};
