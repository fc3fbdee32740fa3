import type { Completeness } from '../analysis.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';
import { countOf } from './loadOf.ts';
import { termsIn } from './termsOf.ts';
import type { Terms } from './termsOf.ts';

/** How many of the seats state what a load is made of. */
export const seatsStating = oncePer((scope: Scope): readonly Completeness[] => {
  const seats = scope.seats();
  const terms = termsIn(scope);
  const stating = (says: (terms: Terms) => boolean) =>
    countOf(seats.filter(({ partnership }) => says(terms.get(partnership) as Terms)));
  const of = countOf(seats);
  const facts = [
    [stating(({ statesMeetings }) => statesMeetings), 'are on a partnership that states how often it meets'],
    [stating(({ statesHours }) => statesHours), 'are on one that states how long a meeting is'],
    [stating(({ statutory }) => statutory !== undefined), 'are on one that is said to be statutory or not'],
    [countOf(seats.filter(({ person }) => person !== undefined)), 'name who holds them'],
    [countOf(seats.filter(({ bodies }) => bodies.length > 0)), 'name a body that they are held for'],
  ] as const;
  return facts.map(([known, says]) => ({
    known,
    of,
    says: `${figure(known)} of ${figure(of)} seats ${says}`,
  }));
});

const figure = (count: number): string => count.toLocaleString('en-GB');
