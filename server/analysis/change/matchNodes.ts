import type { Node } from '../../../schema/landscape.ts';
import { groupedByEach } from '../../../schema/grouped.ts';
import type { Scope } from '../scope.ts';

/** Which node of the second scope is which of the first: both ids are given. */
export interface Matches {
  readonly after: (before: string) => string | undefined;
  readonly before: (after: string) => string | undefined;
  /** A node of the second scope, named so that the same one of the first is named alike, and no other is. */
  readonly asBefore: (after: string) => string;
}

export const actorLabels = ['Partnership', 'Organisation', 'Person'] as const;

/**
 * Matches bodies and people. Within a landscape by id. Across two, in this order, and one to one or not at all:
 *  1. `sameAs`: both name the same node of a reference landscape, or one names the other;
 *  2. the same label and the name of one is a name or alias of the other, once case, width of letters, white space and "&" for
 *     "and" are made alike. Two aliases alike ("LSP", "the Board") settle nothing.
 * A name that two nodes of a landscape bear settles nothing: they stay unmatched, never guessed.
 */
export function matchNodes(scope: Scope, other: Scope): Matches {
  if (scope.whole.landscape.id === other.whole.landscape.id)
    return {
      after: (id) => (other.node(id) ? id : undefined),
      before: (id) => (scope.node(id) ? id : undefined),
      asBefore: (id) => id,
    };
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (const keysOf of [referenceKeys, nameKeys])
    for (const [before, after] of uniquePairs(scope, other, keysOf, forth, back)) {
      forth.set(before, after);
      back.set(after, before);
    }
  return {
    after: (id) => forth.get(id),
    before: (id) => back.get(id),
    asBefore: (id) => back.get(id) ?? `new ${id}`,
  };
}

/** What a node may be known by, and whether it is that by which it is known first (its name, not an alias). */
type KeysOf = (node: Node, landscape: string) => readonly Key[];

interface Key {
  readonly key: string;
  readonly first: boolean;
}

const referenceKeys: KeysOf = ({ id, properties }, landscape) => {
  const { sameAs } = properties;
  const keys = [`${landscape}/${id}`, ...(typeof sameAs === 'string' ? [sameAs] : [])];
  return keys.map((key) => ({ key, first: true }));
};

const nameKeys: KeysOf = ({ label, name, aliases }) =>
  [...(name === undefined ? [] : [name]), ...aliases].map((text) => ({
    key: `${label} ${alike(text)}`,
    first: text === name,
  }));

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
  const [here, there] = [scope.whole.landscape.id, other.whole.landscape.id];
  const foundBefore = lookup(open, (node) => keysOf(node, here));
  const foundAfter = lookup(openAfter, (node) => keysOf(node, there));
  return open.flatMap((node) => {
    const match = foundAfter(keysOf(node, here));
    if (!match || foundBefore(keysOf(match, there)) !== node) return [];
    return [[node.id, match.id] as const];
  });
}

/** Finds the one node that has a key of those given, one of the two being its first; undefined where there are several. */
function lookup(
  nodes: readonly Node[],
  keysOf: (node: Node) => readonly Key[],
): (keys: readonly Key[]) => Node | undefined {
  const all = groupedByEach(nodes, (node) => keysOf(node).map(({ key }) => key));
  const first = groupedByEach(nodes, (node) =>
    keysOf(node).flatMap(({ key, first: is }) => (is ? [key] : [])),
  );
  return (keys) => {
    const found = new Set(keys.flatMap((one) => (one.first ? all : first).get(one.key) ?? []));
    return found.size === 1 ? [...found][0] : undefined;
  };
}

export const actorsIn = (scope: Scope): readonly Node[] => actorLabels.flatMap((label) => scope.nodes(label));
