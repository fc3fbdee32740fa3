import type { Label } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { compareText } from '../compareText.ts';
import { compressedRows } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { oncePerInSteps } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';
import { sortedInSteps } from '../sortedInSteps.ts';

/** People and bodies of a scope, and which of them a seat ties together. */
export interface SeatNetwork {
  /** By code unit; the place of each is its number. */
  readonly ids: readonly string[];
  readonly numberOf: (id: string) => number | undefined;
  /** A row for each, with the numbers of those it is tied to; both ways. */
  readonly rows: CompressedRows;
}

/** What can be passed through. */
export const passable = ['Person', 'Organisation', 'Partnership'] as const satisfies readonly Label[];

/**
 * A seat ties its partnership to the bodies that it is held for and to the person who holds it, and that person to those bodies:
 * each is a step, and the seat itself is none. It does not tie two bodies that it is held for together, which meet at the
 * partnership. Worked out once for each scope.
 */
export const seatNetwork = oncePerInSteps(function* (scope: Scope): Generator<undefined, SeatNetwork> {
  const unsorted: string[] = [];
  for (const label of passable) {
    yield* eachInSteps(scope.nodes(label), ({ id }) => unsorted.push(id));
    yield;
  }
  const ids = yield* sortedInSteps(unsorted);
  const numbers = new Map<string, number>();
  yield* eachInSteps(ids, (id, at) => numbers.set(id, at));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const [rows, columns]: [number[], number[]] = [[], []];
  yield* eachInSteps(scope.seats(), (seat) => {
    for (const [one, other] of tiesOf(seat)) {
      const [from, to] = [numberOf(one), numberOf(other)];
      rows.push(from, to);
      columns.push(to, from);
    }
  });
  return {
    ids,
    numberOf: (id) => numbers.get(id),
    rows: compressedRows(rows, columns, ids.length, ids.length),
  };
});

/** The pairs that a seat ties together. */
const tiesOf = ({ partnership, bodies, person }: SeatInScope): readonly (readonly [string, string])[] => [
  ...bodies.map((body) => [body, partnership] as const),
  ...(person === undefined
    ? []
    : [[person, partnership] as const, ...bodies.map((body) => [person, body] as const)]),
];

/** The seats that tie two together, by id. They are among those of either: the fewer are gone through. */
export const seatsTying = (scope: Scope, one: string, other: string): readonly SeatInScope[] => {
  const [ofOne, ofOther] = [seatsAt(scope, one), seatsAt(scope, other)];
  const seats = ofOne.length < ofOther.length ? ofOne : ofOther;
  const ties = (seat: SeatInScope) => tiesOf(seat).some((pair) => pair.includes(one) && pair.includes(other));
  return [...new Set(seats)].filter(ties).sort((a, b) => compareText(a.id, b.id));
};

const seatsAt = (scope: Scope, id: string): readonly SeatInScope[] => [
  ...scope.seatsOf(id),
  ...scope.seatsFor(id),
  ...scope.seatsOn(id),
];
