import type { Status } from '../../../schema/landscape.ts';
import { mappedInSteps } from '../../../schema/steps/eachInSteps.ts';
import type { CitedPassage, Subject } from '../analysis.ts';
import { compareText } from '../compareText.ts';
import { grouped } from '../../../schema/grouped.ts';
import { counted, listed } from '../../../schema/inWords.ts';
import { numberAlike } from '../numberAlike.ts';
import { oncePer } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import { seatLimitsOf } from '../seatLimits.ts';
import type { SeatLimits } from '../seatLimits.ts';
import { sum } from '../sum.ts';

/** A board where one seat stands for two bodies or more, counted both ways against its limits. */
export interface DualRepresentation {
  readonly board: Subject;
  /** Those that the seats stand for, by id. */
  readonly bodies: readonly Subject[];
  readonly status: Status;
  readonly joint: number;
  readonly separate: number;
  readonly otherSeats: number;
  readonly limit: number | null;
  readonly preferred: number | null;
  readonly jointWithinLimit: boolean | null;
  readonly separateWithinLimit: boolean | null;
  readonly because: string;
  readonly passages: readonly CitedPassage[];
}

/** Seats of one board and one status that are held for two bodies or more. */
interface Dual {
  readonly board: string;
  readonly status: Status;
  readonly seats: readonly SeatInScope[];
}

/**
 * Dual representation, counted both ways. Over the rows s of seats held for bodies b1 … bk, k at least 2, of one status:
 *   joint = sum of count(s);  separate = sum over s and b of max(count(s), count(b)):
 * each body has as many seats of its own as it has joint ones, and one at least for each that its row stands for ("seven
 * district councils"). Other seats are all those of the board that count as members; not those of another status for one
 * of the same bodies, which are another way to seat it (seven and seven considered, where seven joint ones are proposed).
 * Whole numbers, 0 or more. Boards by id, then by status. Source: the reviews (Leicestershire 2002).
 */
export function* dualRepresentationInSteps(
  scope: Scope,
  isLookedAt: (board: string) => boolean,
): Generator<undefined, readonly DualRepresentation[]> {
  const duals = dualsIn(scope).filter(({ board }) => isLookedAt(board));
  yield;
  return yield* mappedInSteps(duals, (dual) => countedBothWays(scope, dual), atOnce);
}

/** Boards that are counted before others may go on. */
const atOnce = 50;

const dualsIn = oncePer((scope: Scope): readonly Dual[] => {
  const dual = scope.seats().filter(({ bodies }) => new Set(bodies).size > 1);
  const boards = grouped(dual, ({ partnership }) => partnership);
  return [...boards]
    .flatMap(([board, seats]) =>
      [...grouped(seats, statusOf)].map(([status, ofStatus]) => ({ board, status, seats: ofStatus })),
    )
    .toSorted((a, b) => compareText(a.board, b.board) || compareText(a.status, b.status));
});

function countedBothWays(scope: Scope, { board, status, seats }: Dual): DualRepresentation {
  const { limit, preferred, ...figures } = figuresOf(scope, board, status, seats);
  const within = (count: number) => (limit === undefined ? null : count + figures.otherSeats <= limit);
  return {
    board: scope.subject(board),
    bodies: bodiesOf(seats).map(scope.subject),
    status,
    ...figures,
    limit: limit ?? null,
    preferred: preferred ?? null,
    jointWithinLimit: within(figures.joint),
    separateWithinLimit: within(figures.separate),
    because: inWords(scope, { board, status, seats }, { limit, preferred, ...figures }),
    passages: scope.passages(...seats.map(({ node }) => node), ...seatLimitsOf(scope, board).facts),
  };
}

interface Figures {
  readonly joint: number;
  readonly separate: number;
  readonly otherSeats: number;
  readonly limit: SeatLimits['absolute'];
  readonly preferred: SeatLimits['preferred'];
}

function figuresOf(scope: Scope, board: string, status: Status, seats: readonly SeatInScope[]): Figures {
  const { absolute: limit, preferred } = seatLimitsOf(scope, board);
  const dual = new Set(seats.map(({ id }) => id));
  const bodies = new Set(seats.flatMap((seat) => seat.bodies));
  const isAlternative = (seat: SeatInScope) =>
    statusOf(seat) !== status && seat.bodies.some((body) => bodies.has(body));
  const others = scope.seatsOn(board).filter((seat) => !dual.has(seat.id) && !isAlternative(seat));
  return {
    joint: seatCount(seats),
    separate: sum(seats.map((seat) => ownSeats(scope, seat))),
    otherSeats: seatCount(others),
    limit,
    preferred,
  };
}

const bodiesOf = (seats: readonly SeatInScope[]): readonly string[] =>
  [...new Set(seats.flatMap(({ bodies }) => bodies))].toSorted(compareText);

const statusOf = ({ node }: SeatInScope): Status => node.status ?? 'existing';

const ownSeats = (scope: Scope, { bodies, count }: SeatInScope): number =>
  sum([...new Set(bodies)].map((body) => Math.max(count, numberAlike(scope.node(body)))));

function inWords(
  scope: Scope,
  { board, status, seats }: Dual,
  { joint, separate, otherSeats, limit, preferred }: Figures,
): string {
  const bodies = bodiesOf(seats).map((id) => scope.subject(id).name);
  const against = [
    ...(limit === undefined ? [] : [{ most: limit, called: `its limit of ${limit}` }]),
    ...(preferred === undefined ? [] : [{ most: preferred, called: `the ${preferred} it would prefer` }]),
  ];
  const total = (count: number) => {
    const held = against.map(({ most, called }) => `${count <= most ? 'within' : 'over'} ${called}`);
    return held.length > 0 ? `, ${listed(held)}` : '';
  };
  const name = scope.subject(board).name;
  const [jointly, separately] = [joint + otherSeats, separate + otherSeats];
  const none = against.length === 0 ? ' How many seats it may have is not stated in the source.' : '';
  return (
    `${name}: ${counted(joint, 'joint seat')} (${status}) for ${listed(bodies, 6)} together, or ${separate} with a seat for each. ` +
    `With ${counted(otherSeats, 'other seat')} that is ${jointly} jointly${total(jointly)}; or ${separately} separately${total(separately)}.${none}`
  );
}
