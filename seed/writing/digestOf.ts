import { createHash } from 'node:crypto';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';

/** Facts that are handed to the hash at once: each hand-over costs more than what it hands over. */
const atOnce = 1_000;

/** A fingerprint of all that a landscape states: equal for equal landscapes, whatever the order of nodes and edges. */
export function digestOf({ landscape, nodes, edges }: Landscape): string {
  const hash = createHash('sha256').update(JSON.stringify(inOrder(landscape)));
  const add = <T extends Node | Edge>(facts: readonly T[], lineOf: (fact: T) => string): void => {
    const sorted = facts.toSorted(byId);
    for (let at = 0; at < sorted.length; at += atOnce)
      hash.update(
        sorted
          .slice(at, at + atOnce)
          .map(lineOf)
          .join(''),
      );
  };
  add(nodes, (node) => line(node, [node.label, node.name, node.aliases]));
  add(edges, (edge) => line(edge, [edge.type, edge.from, edge.to]));
  return hash.digest('hex');
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** All that a fact states as a line of its own. What it does not state has its place all the same. */
function line(fact: Node | Edge, own: readonly [unknown, unknown, unknown]): string {
  const { id, row, status, validFrom, validTo, passages, note, properties } = fact;
  const more = hasAny(properties) ? inOrder(properties) : [];
  return `\n${JSON.stringify([id, row, status, validFrom, validTo, passages, note, ...own, more])}`;
}

/** Most edges have no properties, and to ask for the entries of none takes longer than all the rest. */
function hasAny(properties: object): boolean {
  for (const _ in properties) return true;
  return false;
}

/** The entries of an object by name, so that the order in which they were stated makes no difference. */
const inOrder = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
