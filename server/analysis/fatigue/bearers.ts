import type { loadBearers } from '../../../schema/analysis/words.ts';
import { sectors } from '../../../schema/landscape.ts';
import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { compareText } from '../compareText.ts';
import { numberAlike } from '../numberAlike.ts';
import { keptPer, oncePerInSteps } from '../once.ts';
import type { InSteps } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { seatCount } from '../seatCount.ts';
import { sortedInSteps } from '../sortedInSteps.ts';
import { loadOf } from './loadOf.ts';
import type { Load } from './loadOf.ts';

export type LoadBearer = (typeof loadBearers)[number];

/** Those whose load is counted: people, bodies or sectors that at least one seat in scope is held for. */
export interface Bearers {
  /** Ids of people and bodies by code unit; the words of the sectors in the order of their list. */
  readonly ids: readonly string[];
  /** The seats of one, each once, by partnership and id: sums come out the same in any order of the register. */
  readonly seatsOf: (id: string) => readonly SeatInScope[];
  readonly loadOf: (id: string) => Load;
  /** How many bodies it stands for, where one row stands for several that the source does not name; 1 else. */
  readonly alike: (id: string) => number;
  readonly name: (id: string) => string;
  /** Ids of the nodes that a result about it is about. */
  readonly subjects: (id: string) => readonly string[];
}

/** Bodies or seats that stand for a sector, of which there may be thousands. */
const most = 10;

const people = (scope: Scope) => nodesWith(scope, scope.nodes('Person'), scope.seatsOf, true);

const organisations = (scope: Scope) =>
  nodesWith(scope, [...scope.nodes('Organisation'), ...scope.nodes('Partnership')], scope.seatsFor);

function* nodesWith(
  scope: Scope,
  nodes: readonly Node[],
  seatsWith: Scope['seatsOf'],
  inPerson = false,
): Generator<undefined, Bearers> {
  const seatsOf = (id: string) => inOrder(seatsWith(id));
  const seated: string[] = [];
  yield* eachInSteps(nodes, ({ id }) => {
    if (seatsWith(id).length > 0) seated.push(id);
  });
  return {
    ids: yield* sortedInSteps(seated),
    seatsOf,
    loadOf: (id) => loadOf(scope, seatsOf(id), inPerson),
    alike: (id) => numberAlike(scope.node(id)),
    name: (id) => scope.subject(id).name,
    subjects: (id) => [id],
  };
}

/** A sector has the seats held for the bodies of it, and those offered to it; a seat for two of them is one. */
function* sectorsIn(scope: Scope): Generator<undefined, Bearers> {
  const seats = new Map<unknown, SeatInScope[]>(sectors.map((sector) => [sector, []]));
  const partnerships = yield* sortedInSteps(scope.nodes('Partnership').map(({ id }) => id));
  // Partnership by partnership, so that the seats of a sector need not be put in order, which are hundreds of thousands.
  yield* eachInSteps(
    partnerships,
    (id) => {
      for (const seat of inOrder(scope.seatsOn(id)))
        for (const sector of sectorsOf(scope, seat)) seats.get(sector)?.push(seat);
    },
    200,
  );
  const seatsOf = (sector: string) => seats.get(sector) ?? [];
  const bodies = yield* bodiesIn(scope);
  return {
    ids: sectors.filter((sector) => seatsOf(sector).length > 0),
    seatsOf,
    loadOf: keptPer((sector) => loadOf(scope, seatsOf(sector))),
    alike: () => 1,
    name: (sector) => `The sector ${sector}`,
    subjects: keptPer((sector) => standingFor(sector, bodies.get(sector) ?? [], seatsOf(sector))),
  };
}

const sectorsOf = (scope: Scope, { node, bodies }: SeatInScope): ReadonlySet<unknown> =>
  new Set([node.properties['sector'], ...bodies.map((id) => sectorOf(scope, id))]);

const sectorOf = (scope: Scope, body: string): unknown => scope.node(body)?.properties['sector'];

interface Busy {
  readonly id: string;
  /** Seats that it holds. */
  readonly count: number;
}

/** By sector, its bodies that hold a seat, in no order. */
function* bodiesIn(scope: Scope): Generator<undefined, ReadonlyMap<unknown, readonly Busy[]>> {
  const found = new Map<unknown, Busy[]>(sectors.map((sector) => [sector, []]));
  yield* eachInSteps([...scope.nodes('Organisation'), ...scope.nodes('Partnership')], (node) => {
    const count = seatCount(inOrder(scope.seatsFor(node.id)));
    if (count > 0) found.get(node.properties['sector'])?.push({ id: node.id, count });
  });
  return found;
}

/** The bodies of a sector that hold most of its seats, then the seats that are offered to it. */
function standingFor(
  sector: string,
  bodies: readonly Busy[],
  seats: readonly SeatInScope[],
): readonly string[] {
  const busiest = bodies.toSorted((a, b) => b.count - a.count || compareText(a.id, b.id));
  const offered = seats.filter(({ node }) => node.properties['sector'] === sector);
  return [...busiest, ...offered].slice(0, most).map(({ id }) => id);
}

/** Each seat once, though two edges tie it to the same body. */
const inOrder = (seats: readonly SeatInScope[]): readonly SeatInScope[] =>
  seats.length < 2 ? seats : [...new Set(seats)].sort(byPartnership);

const byPartnership = (one: SeatInScope, other: SeatInScope): number =>
  compareText(one.partnership, other.partnership) || compareText(one.id, other.id);

/** Whose load is counted, worked out once for each scope. */
export const bearersOf: Readonly<Record<LoadBearer, InSteps<Scope, Bearers>>> = {
  people: oncePerInSteps(people),
  organisations: oncePerInSteps(organisations),
  sectors: oncePerInSteps(sectorsIn),
};
