import type { Subject } from '../analysis.ts';
import type { Incidence } from '../incidence.ts';
import type { Scope } from '../scope.ts';
import { exclusiveSets } from './exclusiveSets.ts';

/** Members that are on just these partnerships and no other of those chosen. */
export interface OverlapSet {
  readonly partnerships: readonly Subject[];
  readonly count: number;
  readonly members: readonly Subject[];
}

/** The exclusive intersections of chosen rows, the largest first: `first` at most. */
export function overlapSetsOf(
  scope: Scope,
  { rows, members, partnerships }: Incidence,
  chosen: readonly number[],
  first: number,
): readonly OverlapSet[] {
  return exclusiveSets(rows, chosen)
    .slice(0, first)
    .map((set) => ({
      partnerships: set.rows.map((row) => scope.subject(partnerships[row] ?? '')),
      count: set.columns.length,
      members: set.columns
        .map((column) => scope.subject(members[column] ?? ''))
        .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
    }));
}
