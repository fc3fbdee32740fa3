import { createHash } from 'node:crypto';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';

/** A fingerprint of all that a landscape states: equal for equal landscapes, whatever the order of nodes and edges. */
export function digestOf({ landscape, nodes, edges }: Landscape): string {
  const hash = createHash('sha256').update(sorted(landscape));
  for (const facts of [nodes, edges])
    for (const fact of (facts as readonly (Node | Edge)[]).toSorted(byId)) hash.update(`\n${sorted(fact)}`);
  return hash.digest('hex');
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function sorted(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
