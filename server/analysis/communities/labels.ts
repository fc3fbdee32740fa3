import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { areasCoveredBy } from '../areasCoveredBy.ts';
import { oncePerInSteps } from '../once.ts';
import type { Scope } from '../scope.ts';

type Labels = ReadonlyMap<string, readonly string[]>;

/** The topics that a partnership leads on, addresses or is named for: of a theme the blocks it aligns with, else itself. */
export const topicsWorkedOn = (scope: Scope, partnership: string): readonly string[] =>
  topics(scope).get(partnership) ?? [];

/** The areas that a partnership covers; where the source says none, those of the nearest body that it is part of. */
export const areasWorkedIn = (scope: Scope, partnership: string): readonly string[] =>
  areas(scope).get(partnership) ?? [];

/** Puts both in order, in steps of some milliseconds. */
export function* labelsInSteps(scope: Scope): Generator<undefined, void> {
  yield* topics.steps(scope);
  yield* areas.steps(scope);
}

const areas = oncePerInSteps((scope: Scope) => labelled(scope, (id) => areasCoveredBy(scope, id)));

const topics = oncePerInSteps((scope: Scope) =>
  labelled(scope, (id) =>
    (['LEADS', 'ADDRESSES', 'NAMED_FOR'] as const)
      .flatMap((type) => scope.from(id, type))
      .flatMap(({ to }) => {
        const blocks = scope.from(to, 'ALIGNS_WITH').map((edge) => edge.to);
        return blocks.length > 0 ? blocks : [to];
      }),
  ),
);

function* labelled(scope: Scope, of: (id: string) => readonly string[]): Generator<undefined, Labels> {
  const found = new Map<string, readonly string[]>();
  const label = ({ id }: Node) => found.set(id, [...new Set(of(id))].toSorted());
  yield* eachInSteps(scope.nodes('Partnership'), label);
  return found;
}
