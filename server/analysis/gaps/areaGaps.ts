import type { Node } from '../../../schema/landscape.ts';
import type { Scope } from '../scope.ts';
import type { Gap } from './gap.ts';

/** Areas that somebody could sit for; a region or a nation stands in most papers as part of a name only. */
const kinds: readonly unknown[] = ['neighbourhood', 'parish', 'district', 'county', 'unitary', 'city'];

/** Areas that no partnership is said to cover, and no body with a seat either. A body that covers a wider area is no voice of it. */
export const areaGaps = (scope: Scope): readonly Gap[] =>
  scope
    .nodes('Area')
    .filter(({ properties }) => kinds.includes(properties['kind']))
    .filter((area) => !hasVoice(scope, area))
    .map(({ id, name = id }) => ({
      id: `gaps:area without a seat:${id}`,
      origin: 'worked out',
      kind: 'area without a seat',
      subjects: [id],
      score: 1,
      because: `No partnership is said to cover ${name}, and no body with a seat is.`,
      facts: [id],
    }));

const hasVoice = (scope: Scope, { id }: Node): boolean =>
  scope
    .to(id, 'COVERS')
    .some(({ from }) => scope.node(from)?.label === 'Partnership' || scope.seatsFor(from).length > 0);
