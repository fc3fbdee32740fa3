import { areasCoveredBy } from '../areasCoveredBy.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';

type Labels = ReadonlyMap<string, readonly string[]>;

/** The topics that a partnership leads on, addresses or is named for: of a theme the blocks it aligns with, else itself. */
export const topicsWorkedOn = (scope: Scope, partnership: string): readonly string[] =>
  topics(scope).get(partnership) ?? [];

/** The areas that a partnership covers; where the source says none, those of the nearest body that it is part of. */
export const areasWorkedIn = (scope: Scope, partnership: string): readonly string[] =>
  areas(scope).get(partnership) ?? [];

const areas = oncePer((scope: Scope): Labels => labelled(scope, (id) => areasCoveredBy(scope, id)));

const topics = oncePer((scope: Scope): Labels =>
  labelled(scope, (id) =>
    (['LEADS', 'ADDRESSES', 'NAMED_FOR'] as const)
      .flatMap((type) => scope.from(id, type))
      .flatMap(({ to }) => {
        const blocks = scope.from(to, 'ALIGNS_WITH').map((edge) => edge.to);
        return blocks.length > 0 ? blocks : [to];
      }),
  ),
);

const labelled = (scope: Scope, of: (id: string) => readonly string[]): Labels =>
  new Map(scope.nodes('Partnership').map(({ id }) => [id, [...new Set(of(id))].toSorted()]));
