import { ownChoices } from '../options/ownChoices.ts';
import type { Dual } from './tiersQueries.ts';

/** Ways to seat a board on which one seat may stand for two bodies. */
export const seatings = ownChoices.tiers.seating.words;
export type Seating = (typeof seatings)[number];

type Figures = Pick<Dual, 'joint' | 'separate' | 'otherSeats' | 'limit' | 'preferred'>;

/** A seat of the picture, in the order in which they are counted. */
export interface DrawnSeat {
  readonly kind: 'other' | Seating;
  /** Whether it lies beyond the board's limit; false where none is stated. */
  readonly isBeyond: boolean;
}

/** Seats of the board when its bodies are seated in this way. */
export const seatsInAll = ({ otherSeats, ...dual }: Figures, seating: Seating): number =>
  otherSeats + dual[seating];

/** The board's seats one by one: all others first, then those that the switch is about. */
export const dualSeats = (dual: Figures, seating: Seating): readonly DrawnSeat[] =>
  Array.from({ length: seatsInAll(dual, seating) }, (_, at) => ({
    kind: at < dual.otherSeats ? 'other' : seating,
    isBeyond: dual.limit !== null && at >= dual.limit,
  }));

const against = (seats: number, most: number | null, what: string): readonly string[] => {
  if (most === null) return [];
  if (seats <= most) return [`within the ${what} of ${String(most)}`];
  return [`${String(seats - most)} over the ${what} of ${String(most)}`];
};

/** How the seats stand against what the board may and would have: "within the limit of 25, 5 over the preferred size of 19". */
export const heldAgainst = (dual: Figures, seating: Seating): string => {
  const seats = seatsInAll(dual, seating);
  const held = [...against(seats, dual.limit, 'limit'), ...against(seats, dual.preferred, 'preferred size')];
  return held.join(', ') || 'how many seats it may have is not stated in the source';
};
