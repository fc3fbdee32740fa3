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
  /** Partnerships that they are on; one that stands for several counts as several. */
  readonly partnerships: number;
  /** Named people who hold some of them, and how many those are. */
  readonly representatives: number;
  readonly namedSeats: number;
}

/** What is added up: the upper bounds stay Infinity once one of them is not stated. */
interface Sum {
  seats: number;
  from: number;
  to: number;
}

/**
 * Adds up seats, each as often as its count says; those on the same partnership must stand together. Where they are one
 * person's (`inPerson`), several on one partnership take its meetings as often as the one that stands for most. One walk: a
 * national landscape has hundreds of thousands of seats.
 */
export function loadOf(scope: Scope, seats: readonly SeatInScope[], inPerson = false): Load {
  const terms = termsIn(scope);
  const sums = { statutory: none(), voluntary: none(), unstated: none(), hours: none() };
  const found = { chairs: 0, statedSeats: 0, partnerships: 0, namedSeats: 0 };
  const people = new Set<string>();
  let [before, attended] = ['', 0];
  for (const { partnership, count, role, person } of seats) {
    const { meetings, hours, statesMeetings, statutory, bodies } = terms.get(partnership) as Terms;
    if (partnership !== before)
      [before, attended, found.partnerships] = [partnership, 0, found.partnerships + bodies];
    const takes = inPerson ? Math.max(0, count - attended) : count;
    attended += takes;
    add(
      sums[statutory === undefined ? 'unstated' : statutory ? 'statutory' : 'voluntary'],
      count,
      takes,
      meetings,
    );
    add(sums.hours, count, takes, hours);
    if (role === 'chair' || role === 'vice chair') found.chairs += count;
    if (statesMeetings) found.statedSeats += count;
    if (person === undefined) continue;
    found.namedSeats += count;
    people.add(person);
  }
  const { statutory, voluntary, unstated, hours } = sums;
  return {
    seats: hours.seats,
    ...found,
    statutorySeats: statutory.seats,
    voluntarySeats: voluntary.seats,
    unstatedSeats: unstated.seats,
    meetings: rangeOf(statutory, voluntary, unstated),
    statutoryMeetings: rangeOf(statutory),
    voluntaryMeetings: rangeOf(voluntary),
    unstatedMeetings: rangeOf(unstated),
    hours: rangeOf(hours),
    representatives: people.size,
  };
}

const none = (): Sum => ({ seats: 0, from: 0, to: 0 });

function add(sum: Sum, seats: number, times: number, { from, to }: Range): void {
  sum.seats += seats;
  sum.from += times * from;
  if (times > 0) sum.to += times * (to ?? Infinity);
}

function rangeOf(...sums: readonly Sum[]): Range {
  const to = sums.reduce((all, sum) => all + sum.to, 0);
  return { from: sums.reduce((all, sum) => all + sum.from, 0), to: to === Infinity ? null : to };
}
