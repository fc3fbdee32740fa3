import type { Node } from '../../../schema/landscape.ts';
import type { Analysis, Answer, Asks, Result } from '../analysis.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';
import { allResults } from './allResults.ts';
import { echoed } from './testimony.ts';
import type { Witness } from './testimony.ts';

/** What of a load is looked at: the thresholds of local policy that it goes beyond. */
interface Load extends Result {
  readonly exceeds?: readonly { readonly surely: boolean }[];
}

/**
 * Witness of fatigue: people and organisations that go beyond a threshold of local policy for sure, among the subjects or with a
 * seat on a partnership among them; anybody where the finding is about nobody in particular. A load within the thresholds
 * does not show that there is no fatigue, which is felt and not counted: the opposite is never shown.
 */
export const stretched = (fatigue: Analysis): Witness => {
  const asks = ['people', 'organisations'].map((of): Asks => ({ analysis: fatigue, given: { of } }));
  const testify: Witness['testify'] = (heard, { scope, about }) => {
    const who = new Set(about.flatMap((node) => bearersAt(scope, node)));
    const beyond = asks.flatMap((asked) => beyondIn(heard(asked)));
    const same = beyond.filter(
      ({ subjects }) => about.length === 0 || subjects.some(({ id }) => who.has(id)),
    );
    return { same: same.map((load) => echoed(fatigue.id, load)), opposite: [] };
  };
  return { asks, testify };
};

const beyondIn = oncePer((answer: Answer): readonly Load[] =>
  allResults(answer).filter(({ exceeds = [] }: Load) => exceeds.some(({ surely }) => surely)),
);

/** A node, and those who sit on it. */
const bearersAt = (scope: Scope, { id }: Node): readonly string[] => [
  id,
  ...scope
    .seatsOn(id)
    .flatMap(({ bodies, person }) => [...bodies, ...(person === undefined ? [] : [person])]),
];
