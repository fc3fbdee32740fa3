import type { keyActors } from '../../../schema/analysis/words.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { compressedRows } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { newNumbering } from '../numbering.ts';
import { oncePerInSteps } from '../once.ts';
import type { InSteps } from '../once.ts';
import type { Scope, SeatInScope } from '../scope.ts';

export type KeyActor = (typeof keyActors)[number];

/** Partnerships that have a member, and those members: who is tied to whom by a seat. */
export interface SeatGraph {
  /** Ids of the nodes, by code unit: the places that the rest speaks of. */
  readonly ids: readonly string[];
  /** The neighbours of each node: the same row after row as column after column. */
  readonly ties: CompressedRows;
  /** Places of those who hold seats. */
  readonly actors: readonly number[];
}

/**
 * The two-mode graph of a scope, undirected, worked out once for each: people and the partnerships that they hold a seat on,
 * or bodies and the partnerships that a seat is held for them on. Several seats of one on a partnership are one tie.
 * Partnerships without such a seat are not in it. A partnership that itself sits on another is one node, since its members
 * reach the other's through it: only there does a tie join two of a kind.
 */
export const seatGraphOf = (scope: Scope, of: KeyActor): SeatGraph => once[of](scope);

/** The same in steps of some milliseconds. */
export const seatGraphInSteps = (scope: Scope, of: KeyActor): Generator<undefined, SeatGraph> =>
  once[of].steps(scope);

const holders: Readonly<Record<KeyActor, (seat: SeatInScope) => readonly string[]>> = {
  people: ({ person }) => (person === undefined ? [] : [person]),
  organisations: ({ bodies }) => bodies,
};

const build = (of: KeyActor) => oncePerInSteps((scope: Scope) => seatGraph(scope.seats(), holders[of]));
const once: Readonly<Record<KeyActor, InSteps<Scope, SeatGraph>>> = {
  people: build('people'),
  organisations: build('organisations'),
};

function* seatGraph(
  seats: readonly SeatInScope[],
  heldBy: (seat: SeatInScope) => readonly string[],
): Generator<undefined, SeatGraph> {
  const numbering = newNumbering();
  const [held, on]: [number[], number[]] = [[], []];
  yield* eachInSteps(seats, (seat) => {
    for (const actor of heldBy(seat)) {
      held.push(numbering.of(actor));
      on.push(numbering.of(seat.partnership));
    }
  });
  const { ids, placeOf } = yield* numbering.inOrder();
  const at = (number: number): number => placeOf[number] ?? 0;
  const [one, other] = [Int32Array.from(held, at), Int32Array.from(on, at)];
  yield;
  const holding = new Uint8Array(ids.length);
  for (const actor of one) holding[actor] = 1;
  return {
    ids,
    ties: compressedRows(joined(one, other), joined(other, one), ids.length, ids.length),
    actors: Array.from(ids.keys()).filter((node) => holding[node] === 1),
  };
}

const joined = (one: Int32Array, other: Int32Array): Int32Array => {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};
