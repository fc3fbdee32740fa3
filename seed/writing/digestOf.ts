import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { drained } from '../../schema/steps/drained.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import { hasAny } from './hasAny.ts';

/** Facts that are handed to the hash at once: each hand-over costs more than what it hands over. */
const atOnce = 1_000;

/** A fingerprint of all that a landscape states: equal for equal landscapes, whatever the order of nodes and edges. */
export const digestOf = (landscape: Landscape): string => drained(digestInSteps(landscape));

/** The same, with time for other work between its steps: a national landscape takes a second or two. */
export const digestBeside = (landscape: Landscape): Promise<string> => withPauses(digestInSteps(landscape));

function* digestInSteps({ landscape, nodes, edges }: Landscape): Generator<undefined, string> {
  const hash = createHash('sha256').update(JSON.stringify(inOrder(landscape)));
  yield* addTo(hash, nodes, (node) => line(node, [node.label, node.name, node.aliases]));
  yield* addTo(hash, edges, (edge) => line(edge, [edge.type, edge.from, edge.to]));
  return hash.digest('hex');
}

function* addTo<T extends Node | Edge>(
  hash: Hash,
  facts: readonly T[],
  lineOf: (fact: T) => string,
): Generator<undefined, void> {
  const sorted = facts.toSorted(byId);
  for (let at = 0; at < sorted.length; at += atOnce) {
    const lines = sorted.slice(at, at + atOnce).map(lineOf);
    hash.update(lines.join(''));
    yield;
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** All that a fact states as a line of its own. What it does not state has its place all the same. */
function line(fact: Node | Edge, own: readonly [unknown, unknown, unknown]): string {
  const { id, row, status, validFrom, validTo, passages, note, properties } = fact;
  const more = hasAny(properties) ? inOrder(properties) : [];
  return `\n${JSON.stringify([id, row, status, validFrom, validTo, passages, note, ...own, more])}`;
}

/** The entries of an object by name, so that the order in which they were stated makes no difference. */
const inOrder = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
