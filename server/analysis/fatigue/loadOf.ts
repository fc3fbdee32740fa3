import type { Range } from '../analysis.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { termsIn } from './termsOf.ts';
import type { Terms } from './termsOf.ts';

/** What some seats come to. */
export interface Load {
  readonly seats: number;
  readonly chairs: number;
  readonly statutorySeats: number;
  readonly voluntarySeats: number;
  readonly unstatedSeats: number;
  readonly statedSeats: number;
  readonly meetings: Range;
  readonly statutoryMeetings: Range;
  readonly voluntaryMeetings: Range;
  readonly unstatedMeetings: Range;
  readonly hours: Range;
  readonly statutoryHours: Range;
  readonly voluntaryHours: Range;
  readonly unstatedHours: Range;
  /** Partnerships that they are on; one that stands for several counts as several. */
  readonly partnerships: number;
  /** Named people who hold some of them, and how many those are. */
  readonly representatives: number;
  readonly namedSeats: number;
}

/** A range that is added up: its upper bound stays Infinity once one of them is not stated. */
interface Sum {
  from: number;
  to: number;
}

/** What is added up of seats that a statute requires, of those that none requires, or of those of which it is not said. */
interface Part {
  seats: number;
  readonly meetings: Sum;
  readonly hours: Sum;
}

/**
 * Adds up seats, each as often as its count says; those on the same partnership must stand together. Where they are one
 * person's (`inPerson`), several on one partnership take its meetings as often as the one that stands for most. One walk: a
 * national landscape has hundreds of thousands of seats.
 */
export function loadOf(scope: Scope, seats: readonly SeatInScope[], inPerson = false): Load {
  const terms = termsIn(scope);
  const parts = { statutory: noPart(), voluntary: noPart(), unstated: noPart() };
  const found = { chairs: 0, statedSeats: 0, partnerships: 0, namedSeats: 0 };
  const people = new Set<string>();
  let [before, attended] = ['', 0];
  for (const { partnership, count, role, person } of seats) {
    const { meetings, hours, statesMeetings, statutory, bodies } = terms.get(partnership) as Terms;
    if (partnership !== before)
      [before, attended, found.partnerships] = [partnership, 0, found.partnerships + bodies];
    const takes = inPerson ? Math.max(0, count - attended) : count;
    attended += takes;
    const part = parts[statutory === undefined ? 'unstated' : statutory ? 'statutory' : 'voluntary'];
    part.seats += count;
    add(part.meetings, takes, meetings);
    add(part.hours, takes, hours);
    if (role === 'chair' || role === 'vice chair') found.chairs += count;
    if (statesMeetings) found.statedSeats += count;
    if (person === undefined) continue;
    found.namedSeats += count;
    people.add(person);
  }
  return { ...found, ...inAll(parts), representatives: people.size };
}

function inAll({
  statutory,
  voluntary,
  unstated,
}: Readonly<Record<'statutory' | 'voluntary' | 'unstated', Part>>) {
  return {
    seats: statutory.seats + voluntary.seats + unstated.seats,
    statutorySeats: statutory.seats,
    voluntarySeats: voluntary.seats,
    unstatedSeats: unstated.seats,
    meetings: rangeOf(statutory.meetings, voluntary.meetings, unstated.meetings),
    statutoryMeetings: rangeOf(statutory.meetings),
    voluntaryMeetings: rangeOf(voluntary.meetings),
    unstatedMeetings: rangeOf(unstated.meetings),
    hours: rangeOf(statutory.hours, voluntary.hours, unstated.hours),
    statutoryHours: rangeOf(statutory.hours),
    voluntaryHours: rangeOf(voluntary.hours),
    unstatedHours: rangeOf(unstated.hours),
  };
}

const noPart = (): Part => ({ seats: 0, meetings: { from: 0, to: 0 }, hours: { from: 0, to: 0 } });

function add(sum: Sum, times: number, { from, to }: Range): void {
  sum.from += times * from;
  if (times > 0) sum.to += times * (to ?? Infinity);
}

function rangeOf(...sums: readonly Sum[]): Range {
  const to = sums.reduce((all, sum) => all + sum.to, 0);
  return { from: sums.reduce((all, sum) => all + sum.from, 0), to: to === Infinity ? null : to };
}
