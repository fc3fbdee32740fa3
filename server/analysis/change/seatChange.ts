import type { Label } from '../../../schema/landscape.ts';
import { groupedByEach } from '../grouped.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import type { Matches } from './matchNodes.ts';

/** Seats before and after, and how many came and went. */
export interface SeatChange {
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
}

export type ChangeOf = (before: string | undefined, after: string | undefined) => SeatChange;

/**
 * How the seats of a node differ: for a partnership, those on it; for an organisation or a person, those that are held for it
 * or by it. Two seats are the same where partnership, role, bodies, holder and sector are; of rows alike the counts are
 * compared. gained = sum over seats alike of max(0, after - before), lost the other way round.
 */
export function seatChanges(
  scope: Scope,
  other: Scope,
  matches: Matches,
): Readonly<Record<'on' | 'held', ChangeOf>> {
  const keysBefore = keysOf(scope, (id) => id);
  const keysAfter = keysOf(other, matches.asBefore);
  const between =
    (seatsAt: (at: Scope, id: string) => readonly SeatInScope[]): ChangeOf =>
    (before, after) =>
      difference(
        counts(before === undefined ? [] : seatsAt(scope, before), keysBefore),
        counts(after === undefined ? [] : seatsAt(other, after), keysAfter),
      );
  return {
    on: between((at, id) => at.seatsOn(id)),
    held: between((at, id) => [...at.seatsFor(id), ...at.seatsOf(id)]),
  };
}

/** Which seats are a node's: those on it, or those held. */
export const seatsOf = (label: Label): 'on' | 'held' => (label === 'Partnership' ? 'on' : 'held');

/** What makes two seats the same, by id of the seat. */
const keysOf = (scope: Scope, nameOf: (id: string) => string) => (seat: SeatInScope) =>
  JSON.stringify([
    nameOf(seat.partnership),
    seat.role,
    seat.bodies.map(nameOf).toSorted(),
    seat.person === undefined ? null : nameOf(seat.person),
    scope.node(seat.id)?.properties['sector'] ?? null,
  ]);

function counts(
  seats: readonly SeatInScope[],
  keyOf: (seat: SeatInScope) => string,
): ReadonlyMap<string, number> {
  const alike = groupedByEach([...new Set(seats)], (seat) => [keyOf(seat)]);
  return new Map([...alike].map(([key, same]) => [key, sum(same.map(({ count }) => count))]));
}

function difference(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): SeatChange {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const gains = keys.map((key) => (after.get(key) ?? 0) - (before.get(key) ?? 0));
  return {
    before: sum([...before.values()]),
    after: sum([...after.values()]),
    gained: sum(gains.filter((gain) => gain > 0)),
    lost: -sum(gains.filter((gain) => gain < 0)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
