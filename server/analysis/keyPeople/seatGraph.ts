import type { keyActors } from '../../../schema/analysis/words.ts';
import { compareText } from '../compareText.ts';
import { compressedRows } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { oncePer } from '../once.ts';
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

const holders: Readonly<Record<KeyActor, (seat: SeatInScope) => readonly string[]>> = {
  people: ({ person }) => (person === undefined ? [] : [person]),
  organisations: ({ bodies }) => bodies,
};

const build = (of: KeyActor) => oncePer((scope: Scope) => seatGraph(scope.seats(), holders[of]));
const once: Readonly<Record<KeyActor, (scope: Scope) => SeatGraph>> = {
  people: build('people'),
  organisations: build('organisations'),
};

function seatGraph(
  seats: readonly SeatInScope[],
  heldBy: (seat: SeatInScope) => readonly string[],
): SeatGraph {
  const ties = seats.flatMap((seat) => heldBy(seat).map((actor) => [actor, seat.partnership] as const));
  const ids = [...new Set(ties.flat())].sort(compareText);
  const placeOf = new Map(ids.map((id, at) => [id, at]));
  const at = (id: string): number => placeOf.get(id) ?? 0;
  const [one, other] = [ties.map(([actor]) => at(actor)), ties.map(([, partnership]) => at(partnership))];
  return {
    ids,
    ties: compressedRows([...one, ...other], [...other, ...one], ids.length, ids.length),
    actors: [...new Set(one)].sort((a, b) => a - b),
  };
}
