import type { Node } from '../../../schema/landscape.ts';
import type { Analysis, Result } from '../analysis.ts';
import type { Scope } from '../scope.ts';
import { askOnce } from './askOnce.ts';
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
  const asks = ['people', 'organisations'].map((of) => askOnce(fatigue, { of }));
  return (scope, about) => {
    const who = new Set(about.flatMap((node) => bearersAt(scope, node)));
    const loads = asks.flatMap((ask): readonly Load[] => ask(scope).results);
    const same = loads.filter(
      ({ exceeds = [], subjects }) =>
        exceeds.some(({ surely }) => surely) &&
        (about.length === 0 || subjects.some(({ id }) => who.has(id))),
    );
    return { same: same.map((load) => echoed(fatigue.id, load)), opposite: [] };
  };
};

/** A node, and those who sit on it. */
const bearersAt = (scope: Scope, { id }: Node): readonly string[] => [
  id,
  ...scope
    .seatsOn(id)
    .flatMap(({ bodies, person }) => [...bodies, ...(person === undefined ? [] : [person])]),
];
