import type { Node, Status } from '../../../schema/landscape.ts';
import { mappedInSteps } from '../../../schema/steps/eachInSteps.ts';
import type { Subject } from '../analysis.ts';
import { byName } from '../byName.ts';
import type { Scope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import type { Difference } from './differences.ts';
import { matchNodes } from './matchNodes.ts';

/** A partnership for which nothing differs. */
export interface Unchanged {
  readonly body: Subject;
  readonly seats: number;
  readonly statusBefore: Status | null;
  readonly statusAfter: Status | null;
}

/** Partnerships that are there both times and for which nothing differs, by name. */
export function* unchangedInSteps(
  scope: Scope,
  other: Scope,
  differences: readonly Difference[],
): Generator<undefined, readonly Unchanged[]> {
  const matches = matchNodes(scope, other);
  const differing = new Set(differences.map(({ before }) => before?.id));
  const unchanged = ({ id, status }: Node): readonly Unchanged[] => {
    const after = other.node(matches.after(id) ?? '');
    if (after === undefined || differing.has(id)) return [];
    const seats = seatCount(scope.seatsOn(id));
    return [
      { body: scope.subject(id), seats, statusBefore: status ?? null, statusAfter: after.status ?? null },
    ];
  };
  const found = yield* mappedInSteps(scope.nodes('Partnership'), unchanged);
  return found.flat().sort((a, b) => byName(a.body, b.body));
}
