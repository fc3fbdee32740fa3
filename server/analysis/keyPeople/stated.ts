import type { Completeness } from '../analysis.ts';
import { oncePer } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import type { KeyActor } from './seatGraph.ts';

const namingHolders = (what: string, isNamed: (seat: SeatInScope) => boolean) =>
  oncePer((scope: Scope): Completeness => {
    const [known, all] = [seatCount(scope.seats().filter(isNamed)), seatCount(scope.seats())];
    return { known, of: all, says: `${known} of ${all} seats name ${what}` };
  });

/** How many seats name who holds them, or whom for. */
export const holdersNamed: Readonly<Record<KeyActor, (scope: Scope) => Completeness>> = {
  people: namingHolders('who holds them', ({ person }) => person !== undefined),
  organisations: namingHolders('whom they are held for', ({ bodies }) => bodies.length > 0),
};

/** How many partnerships have a tier. */
export const tiersStated = oncePer((scope: Scope): Completeness => {
  const all = scope.nodes('Partnership');
  const known = all.filter(({ properties }) => properties['tier'] !== undefined).length;
  return { known, of: all.length, says: `${known} of ${all.length} partnerships have a tier` };
});
