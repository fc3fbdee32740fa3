import { tiers as allTiers } from '../../../schema/landscape.ts';
import type { Tier } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { oncePerInSteps } from '../once.ts';
import type { InSteps } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatGraphInSteps } from './seatGraph.ts';
import type { KeyActor } from './seatGraph.ts';

/** The seats of a person, or those held for a body. */
export const seatsHeldBy = (scope: Scope, of: KeyActor, id: string): readonly SeatInScope[] =>
  of === 'people' ? scope.seatsOf(id) : scope.seatsFor(id);

/** Tiers of the partnerships that seats are on, in the order of their list; one without a tier adds none. */
export const tiersOf = (scope: Scope, held: readonly SeatInScope[]): readonly Tier[] => {
  const found = new Set(held.map(({ partnership }) => scope.node(partnership)?.properties['tier']));
  return allTiers.filter((tier) => found.has(tier));
};

const bridging = (of: KeyActor) =>
  oncePerInSteps(function* (scope: Scope): Generator<undefined, Uint8Array> {
    const { ids, actors } = yield* seatGraphInSteps(scope, of);
    const found = new Uint8Array(ids.length);
    yield* eachInSteps(actors, (actor) => {
      if (tiersOf(scope, seatsHeldBy(scope, of, ids[actor] ?? '')).length > 1) found[actor] = 1;
    });
    return found;
  });

/** Of each node of the graph of seats, 1 where it is one who sits at more than one tier; worked out once for each scope. */
export const bridgesTiers: Readonly<Record<KeyActor, InSteps<Scope, Uint8Array>>> = {
  people: bridging('people'),
  organisations: bridging('organisations'),
};
