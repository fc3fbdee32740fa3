import type { Label, Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { grouped, groupedByEach } from '../../../schema/grouped.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import { sum } from '../sum.ts';
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
export function* seatChanges(scope: Scope, other: Scope, matches: Matches): Generator<undefined, ChangeOf> {
  const gone = yield* unlike(scope, other);
  const come = yield* unlike(other, scope);
  const moves = [
    ...gone.map((seat) => moveOf(seat, -1, (id) => id)),
    ...come.map((seat) => moveOf(seat, 1, matches.asBefore)),
  ];
  yield;
  const movesOf = {
    on: grouped(moves, ({ partnership }) => partnership),
    held: groupedByEach(moves, ({ holders }) => holders),
  };
  return (seating, before, after) => {
    const name = before ?? (after === undefined ? '' : matches.asBefore(after));
    const gains = gainsOf(movesOf[seating].get(name) ?? []);
    return {
      before: seatsOf(scope, seating, before),
      after: seatsOf(other, seating, after),
      gained: sum(gains.filter((gain) => gain > 0)),
      lost: sum(gains.filter((gain) => gain < 0).map((gain) => -gain)),
    };
  };
}

/** Partnerships, each with its seats, that are gone through before others may go on. */
const atOnce = 25;

/** Seats of a scope that are not, row for row, in the other. */
function* unlike(scope: Scope, other: Scope): Generator<undefined, readonly SeatInScope[]> {
  if (scope.whole.landscape.id !== other.whole.landscape.id) return scope.seats();
  const found: SeatInScope[] = [];
  const look = ({ id }: Node) => {
    const there = new Map(other.seatsOn(id).map((seat) => [seat.node, seat]));
    for (const seat of scope.seatsOn(id)) if (!isAlike(seat, there.get(seat.node))) found.push(seat);
  };
  yield* eachInSteps(scope.nodes('Partnership'), look, atOnce);
  return found;
}

/** Whether a seat on the same partnership, stated in the same row, is held for and by the same. */
const isAlike = (seat: SeatInScope, other: SeatInScope | undefined): boolean =>
  other !== undefined &&
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
  [...grouped(moves, ({ key }) => key).values()].map((alike) => sum(alike.map(({ change }) => change)));

/** How many seats are on a partnership, or how many a body or a person holds; 0 where there is none. */
function seatsOf(scope: Scope, seating: Seating, id: string | undefined): number {
  if (id === undefined) return 0;
  if (seating === 'on') return seatCount(scope.seatsOn(id));
  // One that two edges tie to the same body is one: they stand together.
  const held = scope.seatsFor(id).filter((seat, at, all) => seat !== all[at - 1]);
  return seatCount(held) + seatCount(scope.seatsOf(id));
}
