import { tiers as allTiers } from '../../../schema/landscape.ts';
import type { Tier } from '../../../schema/landscape.ts';
import { rowOf } from '../compressedRows.ts';
import { oncePer } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import type { KeyActor, SeatGraph } from './seatGraph.ts';

/** The seats of a person, or those held for a body. */
export const seatsHeldBy = (scope: Scope, of: KeyActor, id: string): readonly SeatInScope[] =>
  of === 'people' ? scope.seatsOf(id) : scope.seatsFor(id);

/** Tiers of the partnerships that seats are on, in the order of their list; one without a tier adds none. */
export const tiersOf = (scope: Scope, held: readonly SeatInScope[]): readonly Tier[] => {
  const found = new Set(held.map(({ partnership }) => scope.node(partnership)?.properties['tier']));
  return allTiers.filter((tier) => found.has(tier));
};

/** Whether one sits at more than one tier. */
export function bridgesTiers(scope: Scope, of: KeyActor, graph: SeatGraph, actor: number): boolean {
  // Hardly anybody is tied to two: only their seats are looked at one by one, since a tie may also be to who sits on them.
  const tied = new Set(Array.from(rowOf(graph.ties, actor), (node) => tierAt(scope)(graph)[node]));
  tied.delete(none);
  return tied.size > 1 && tiersOf(scope, seatsHeldBy(scope, of, graph.ids[actor] ?? '')).length > 1;
}

const none = -1;

/** Of each node, the place of its tier in the list; -1 where none is stated. */
const tierAt = oncePer((scope: Scope) =>
  oncePer(({ ids }: SeatGraph) =>
    Int8Array.from(ids, (id) => allTiers.findIndex((tier) => tier === scope.node(id)?.properties['tier'])),
  ),
);
