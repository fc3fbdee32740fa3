import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import { holdingsOf, topicsIn } from '../topicHolders.ts';

/** A figure before and after; null where there is nothing to take it of. */
export interface ChangeFigure {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Figures of two scopes, side by side. */
export const figuresOf = (scope: Scope, other: Scope): readonly ChangeFigure[] => {
  const after = figuresIn(other);
  return [...figuresIn(scope)].map(([name, before]) => ({ name, before, after: after.get(name) ?? null }));
};

/** Works out those of one scope in steps of some milliseconds. */
export const figuresInSteps = (scope: Scope): Generator<undefined, unknown> => figuresIn.steps(scope);

/**
 * What is counted: bodies, seats, load (seats for each organisation or person that has one at all) and coverage (the share of the
 * topics that a partnership leads on or addresses, of the areas that one covers; 0 to 1).
 */
const figuresIn = oncePerInSteps(function* (
  scope: Scope,
): Generator<undefined, ReadonlyMap<string, number | null>> {
  const seats = scope.seats();
  const organisations = yield* loads(scope.nodes('Organisation'), scope.seatsFor);
  const people = yield* loads(scope.nodes('Person'), scope.seatsOf);
  const topics = topicsIn(scope).map(({ id }) => isAddressed(scope, id));
  const areas = scope.nodes('Area').map(({ id }) => isCovered(scope, id));
  return new Map<string, number | null>([
    ['partnerships', scope.nodes('Partnership').length],
    ['seats', seatCount(seats)],
    ['organisations with a seat', organisations.length],
    ['people with a seat', people.length],
    ['seats for each organisation with one', mean(organisations)],
    ['seats for each person with one', mean(people)],
    ['topics that a partnership leads on or addresses', topics.filter(Boolean).length],
    ['share of topics that a partnership leads on or addresses', mean(topics.map(Number))],
    ['areas that a partnership covers', areas.filter(Boolean).length],
    ['share of areas that a partnership covers', mean(areas.map(Number))],
  ]);
});

/** Seats of each that has any. */
function* loads(nodes: readonly Node[], seatsOf: Scope['seatsOf']): Generator<undefined, readonly number[]> {
  const found: number[] = [];
  yield* eachInSteps(nodes, ({ id }) => {
    const load = seatCount(seatsOf(id));
    if (load > 0) found.push(load);
  });
  return found;
}

const isPartnership = (scope: Scope, id: string): boolean => scope.node(id)?.label === 'Partnership';
const isAddressed = (scope: Scope, topic: string): boolean =>
  holdingsOf(scope, topic, ['LEADS', 'ADDRESSES']).some(({ from }) => isPartnership(scope, from));
const isCovered = (scope: Scope, area: string): boolean =>
  scope.to(area, 'COVERS').some(({ from }) => isPartnership(scope, from));
const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
