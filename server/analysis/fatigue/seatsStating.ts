import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import type { Completeness } from '../analysis.ts';
import { figure } from '../../../schema/inWords.ts';
import { oncePerInSteps } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { termsIn } from './termsOf.ts';
import type { Terms } from './termsOf.ts';

/** How many of the seats state what a load is made of. */
export const seatsStating = oncePerInSteps(function* (
  scope: Scope,
): Generator<undefined, readonly Completeness[]> {
  const terms = yield* termsIn.steps(scope);
  const known = facts.map(() => 0);
  let of = 0;
  yield* eachInSteps(scope.seats(), (seat) => {
    of += seat.count;
    const asked = terms.get(seat.partnership) as Terms;
    facts.forEach(({ stated }, at) => {
      if (stated(seat, asked)) known[at] = (known[at] ?? 0) + seat.count;
    });
  });
  return facts.map(({ says }, at) => ({
    known: known[at] ?? 0,
    of,
    says: `${figure(known[at] ?? 0)} of ${figure(of)} seats ${says}`,
  }));
});

interface Fact {
  readonly stated: (seat: SeatInScope, terms: Terms) => boolean;
  readonly says: string;
}

const facts: readonly Fact[] = [
  {
    stated: (_seat, { statesMeetings }) => statesMeetings,
    says: 'are on a partnership that states how often it meets',
  },
  {
    stated: (_seat, { statesHours }) => statesHours,
    says: 'are on one that states how long a meeting is',
  },
  {
    stated: (_seat, { statutory }) => statutory !== undefined,
    says: 'are on one that is said to be statutory or not',
  },
  { stated: ({ person }) => person !== undefined, says: 'name who holds them' },
  { stated: ({ bodies }) => bodies.length > 0, says: 'name a body that they are held for' },
];
