import type { Edge, Node } from '../../../schema/landscape.ts';
import type { CitedPassage } from '../analysis.ts';
import { rowOf } from '../compressedRows.ts';
import type { Incidence, MemberSet } from '../incidence.ts';
import type { Scope } from '../scope.ts';
import { seatsBehind } from './overlapPair.ts';

/** Where it stands that the shared ones are on both: their seats; for topics and areas, what says that they are covered. */
export function pairPassages(
  scope: Scope,
  { rows, members, partnerships }: Incidence,
  by: MemberSet,
  pair: readonly [number, number],
): readonly CitedPassage[] {
  const other = new Set(rowOf(rows, pair[1]));
  const shared = [...rowOf(rows, pair[0])]
    .filter((column) => other.has(column))
    .map((column) => members[column] ?? '');
  const facts = pair.flatMap((row): readonly (Node | Edge)[] => {
    const partnership = partnerships[row] ?? '';
    if (by === 'organisations' || by === 'people')
      return shared.flatMap((member) => seatsBehind(scope, by, partnership, member).map(({ node }) => node));
    const types = by === 'areas' ? (['COVERS'] as const) : (['ADDRESSES', 'LEADS'] as const);
    return types.flatMap((type) => scope.from(partnership, type).filter(({ to }) => shared.includes(to)));
  });
  return scope.passages(...facts);
}
