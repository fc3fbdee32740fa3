import type { Node } from '../../../schema/landscape.ts';
import { groupedByEach } from '../grouped.ts';
import type { Scope } from '../scope.ts';

/** Which node of the second scope is which of the first: both ids are given. */
export interface Matches {
  readonly after: (before: string) => string | undefined;
  readonly before: (after: string) => string | undefined;
}

export const actorLabels = ['Partnership', 'Organisation', 'Person'] as const;

/**
 * Matches bodies and people. Within a landscape by id. Across two, in this order, and one to one or not at all:
 *  1. `sameAs`: both name the same node of a reference landscape, or one names the other;
 *  2. the same label and a name or alias in common, once case, width of letters, white space and "&" for "and" are made alike.
 * A name that two nodes of a landscape bear settles nothing: they stay unmatched, never guessed.
 */
export function matchNodes(scope: Scope, other: Scope): Matches {
  if (scope.landscape.landscape.id === other.landscape.landscape.id)
    return {
      after: (id) => (other.node(id) ? id : undefined),
      before: (id) => (scope.node(id) ? id : undefined),
    };
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (const keysOf of [referenceKeys, nameKeys])
    for (const [before, after] of uniquePairs(scope, other, keysOf, forth, back)) {
      forth.set(before, after);
      back.set(after, before);
    }
  return { after: (id) => forth.get(id), before: (id) => back.get(id) };
}

type KeysOf = (node: Node, landscape: string) => readonly string[];

const referenceKeys: KeysOf = ({ id, properties }, landscape) => {
  const { sameAs } = properties;
  return [`${landscape}/${id}`, ...(typeof sameAs === 'string' ? [sameAs] : [])];
};

const nameKeys: KeysOf = ({ label, name, aliases }) =>
  [...(name === undefined ? [] : [name]), ...aliases].map((text) => `${label} ${alike(text)}`);

const alike = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').replaceAll(/\s+/gu, ' ').trim();

/** Pairs of nodes not matched yet that have a key in common with each other and with no third. */
function uniquePairs(
  scope: Scope,
  other: Scope,
  keysOf: KeysOf,
  forth: ReadonlyMap<string, string>,
  back: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const open = actorsIn(scope).filter(({ id }) => !forth.has(id));
  const openAfter = actorsIn(other).filter(({ id }) => !back.has(id));
  const [here, there] = [scope.landscape.landscape.id, other.landscape.landscape.id];
  const byKey = groupedByEach(open, (node) => keysOf(node, here));
  const byKeyAfter = groupedByEach(openAfter, (node) => keysOf(node, there));
  const only = (found: readonly Node[]) => {
    const ids = new Set(found.map(({ id }) => id));
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  return open.flatMap((node) => {
    const after = only(keysOf(node, here).flatMap((key) => byKeyAfter.get(key) ?? []));
    const match = after === undefined ? undefined : other.node(after);
    if (after === undefined || !match) return [];
    const before = only(keysOf(match, there).flatMap((key) => byKey.get(key) ?? []));
    return before === node.id ? [[node.id, after] as const] : [];
  });
}

export const actorsIn = (scope: Scope): readonly Node[] => actorLabels.flatMap((label) => scope.nodes(label));
