import { statuses } from '../../schema/landscape.ts';
import { mayHold } from '../analysis/atDate.ts';
import type { Lasting } from '../analysis/atDate.ts';
import { compareText } from '../analysis/compareText.ts';
import { sum } from '../analysis/sum.ts';
import type { SearchHit } from './results.ts';

/** A seat that a person holds or held. `facts` are all that must hold together, the seat itself first. */
export interface SeatHeld {
  readonly facts: readonly [Lasting, ...Lasting[]];
  /** How many alike it stands for. */
  readonly count: number;
  readonly bodies: readonly { readonly name: string; readonly facts: readonly Lasting[] }[];
}

export type Seating = Pick<SearchHit, 'represents' | 'seatCounts'>;

/** Whom a person sits for at a date (EDTF), the body with most of the seats first, and with how many seats of each status. */
export function seating(seats: readonly SeatHeld[], date: string): Seating {
  const holds = mayHold(date, undefined);
  const held = seats.filter(({ facts }) => facts.every(holds));
  const seatsFor = new Map<string, number>();
  for (const { count, bodies } of held)
    for (const { name } of bodies.filter(({ facts }) => facts.every(holds)))
      seatsFor.set(name, (seatsFor.get(name) ?? 0) + count);
  const seatsOf = (status: string): number =>
    sum(held.filter(({ facts: [seat] }) => seat.status === status).map(({ count }) => count));
  return {
    represents: [...seatsFor]
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || compareText(a, b))
      .map(([name]) => name),
    seatCounts: statuses.map((name) => ({ name, count: seatsOf(name) })).filter(({ count }) => count > 0),
  };
}
