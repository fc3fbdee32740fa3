import type { Label } from '../../../schema/landscape.ts';
import { groupedByEach } from '../grouped.ts';
import { oncePer } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import type { Matches } from './matchNodes.ts';

/** Seats before and after, and how many came and went. */
export interface SeatChange {
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
}

/** Seats on a partnership, or those that a body or a person holds. */
export type Seating = 'on' | 'held';

export type ChangeOf = (
  seating: Seating,
  before: string | undefined,
  after: string | undefined,
) => SeatChange;

/** Which seats are a node's. */
export const seatingOf = (label: Label): Seating => (label === 'Partnership' ? 'on' : 'held');

/**
 * How the seats of a node differ. Two seats are the same where partnership, role, bodies, holder and sector are; of rows alike the
 * counts are compared: gained = sum over seats alike of max(0, after - before), lost the other way round. Only the seats that
 * are not the same row in both scopes are looked at one by one, which is few of many.
 */
export function seatChanges(scope: Scope, other: Scope, matches: Matches): ChangeOf {
  const moves = [
    ...unlike(scope, other).map((seat) => moveOf(seat, -1, (id) => id)),
    ...unlike(other, scope).map((seat) => moveOf(seat, 1, matches.asBefore)),
  ];
  const movesOf = {
    on: groupedByEach(moves, ({ partnership }) => [partnership]),
    held: groupedByEach(moves, ({ holders }) => holders),
  };
  return (seating, before, after) => {
    const name = before ?? (after === undefined ? '' : matches.asBefore(after));
    const gains = gainsOf(movesOf[seating].get(name) ?? []);
    return {
      before: seatCounts(scope)[seating].get(before ?? '') ?? 0,
      after: seatCounts(other)[seating].get(after ?? '') ?? 0,
      gained: sum(gains.filter((gain) => gain > 0)),
      lost: sum(gains.filter((gain) => gain < 0).map((gain) => -gain)),
    };
  };
}

/** Seats of a scope that are not, row for row, in the other. */
function unlike(scope: Scope, other: Scope): readonly SeatInScope[] {
  if (scope.landscape.landscape.id !== other.landscape.landscape.id) return scope.seats();
  const there = seatsById(other);
  return scope.seats().filter((seat) => !isAlike(seat, there.get(seat.id)));
}

const seatsById = oncePer((scope: Scope) => new Map(scope.seats().map((seat) => [seat.id, seat])));

const isAlike = (seat: SeatInScope, other: SeatInScope | undefined): boolean =>
  other?.node === seat.node &&
  seat.partnership === other.partnership &&
  seat.person === other.person &&
  seat.bodies.length === other.bodies.length &&
  seat.bodies.every((body, at) => body === other.bodies[at]);

/** A seat that came or went, its nodes named as in the first scope. */
interface Move {
  readonly partnership: string;
  readonly holders: readonly string[];
  /** What makes two seats the same. */
  readonly key: string;
  readonly change: number;
}

function moveOf(seat: SeatInScope, sign: 1 | -1, nameOf: (id: string) => string): Move {
  const { node, role, count, bodies, person } = seat;
  const partnership = nameOf(seat.partnership);
  const heldFor = bodies.map(nameOf).toSorted();
  const heldBy = person === undefined ? null : nameOf(person);
  return {
    partnership,
    holders: [...new Set([...heldFor, ...(heldBy === null ? [] : [heldBy])])],
    key: JSON.stringify([partnership, role, heldFor, heldBy, node.properties['sector'] ?? null]),
    change: sign * count,
  };
}

const gainsOf = (moves: readonly Move[]): readonly number[] =>
  [...groupedByEach(moves, ({ key }) => [key]).values()].map((alike) =>
    sum(alike.map(({ change }) => change)),
  );

/** How many seats are on each partnership, and how many each body and person holds. */
const seatCounts = oncePer((scope: Scope): Readonly<Record<Seating, ReadonlyMap<string, number>>> => {
  const on = new Map<string, number>();
  const held = new Map<string, number>();
  const add = (to: Map<string, number>, id: string, count: number) => to.set(id, (to.get(id) ?? 0) + count);
  for (const { partnership, bodies, person, count } of scope.seats()) {
    add(on, partnership, count);
    for (const body of new Set(bodies)) add(held, body, count);
    if (person !== undefined) add(held, person, count);
  }
  return { on, held };
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
