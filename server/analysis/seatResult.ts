import type { Role } from '../../schema/landscape.ts';
import type { CitedPassage, Subject } from './analysis.ts';
import type { Scope, SeatInScope } from './scope.ts';

/** One seat behind a figure. */
export interface SeatResult {
  readonly id: string;
  readonly partnership: Subject;
  readonly role: Role;
  readonly heldBy: Subject | null;
  readonly onBehalfOf: readonly Subject[];
  readonly count: number;
  readonly passages: readonly CitedPassage[];
}

/** A seat as a result shows it; the bodies by id. */
export const seatResult = (scope: Scope, seat: SeatInScope): SeatResult => ({
  id: seat.id,
  partnership: scope.subject(seat.partnership),
  role: seat.role,
  heldBy: seat.person === undefined ? null : scope.subject(seat.person),
  onBehalfOf: seat.bodies.toSorted().map((id) => scope.subject(id)),
  count: seat.count,
  passages: scope.passages(seat.node),
});
