import type { changeKinds } from '../../../schema/analysis/words.ts';
import type { Node } from '../../../schema/landscape.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import { compareText } from '../compareText.ts';
import type { Scope } from '../scope.ts';
import { actorLabels, actorsIn, matchNodes } from './matchNodes.ts';
import type { Matches } from './matchNodes.ts';
import { seatChanges, seatingOf } from './seatChange.ts';
import type { SeatChange } from './seatChange.ts';
import { successorsOf } from './successors.ts';
import type { Successor } from './successors.ts';

export type ChangeKind = (typeof changeKinds)[number];

/** A difference before it is put into words. */
export interface Difference {
  readonly kind: ChangeKind;
  /** As it was before; undefined where it is new. */
  readonly before: Node | undefined;
  /** As it is after; undefined where it is gone. */
  readonly after: Node | undefined;
  readonly seats: SeatChange;
  readonly successors: readonly Successor[];
  /** What it follows: names of nodes of the first scope. */
  readonly follows: readonly string[];
}

/**
 * All that differs between two scopes, found in steps of some milliseconds: partnerships first, then organisations, then people; in each by seats gained and lost, then
 * by id. A body, organisation or person is in one of added, removed, succeeded and changed at most; whoever sat before and
 * sits nowhere after, and is followed by none who does, is told once more as one who loses every seat.
 */
export function* differencesOf(scope: Scope, other: Scope): Generator<undefined, readonly Difference[]> {
  const matches = matchNodes(scope, other);
  const changes = yield* seatChanges(scope, other, matches);
  const found: Difference[] = [];
  const successors = successorsOf(scope, other, matches);
  yield* eachInSteps(actorsIn(scope), (before) => {
    const after = afterOf(before, other, matches);
    const seats = changes(seatingOf(before.label), before.id, after?.id);
    const followers = successors(before.id);
    const kind = kindOf(after, followers);
    const one = { kind, before, after, seats, successors: followers, follows: [] };
    if (kind !== 'changed' || seats.gained + seats.lost > 0) found.push(one);
    found.push(...losing(one, changes('held', before.id, after?.id), other));
  });
  const follows = followedBy(found.filter(({ kind }) => kind === 'succeeded'));
  yield* eachInSteps(actorsIn(other), (after) => {
    if (matches.before(after.id) !== undefined) return;
    const seats = changes(seatingOf(after.label), undefined, after.id);
    const told = { before: undefined, after, seats, successors: [], follows: follows(after.id) };
    found.push({ kind: 'added', ...told });
  });
  return found.sort(byLabelScoreAndId);
}

const afterOf = ({ id }: Node, other: Scope, matches: Matches): Node | undefined => {
  const after = matches.after(id);
  return after === undefined ? undefined : other.node(after);
};

/** Where nothing differs the kind is `changed`, by no seat. */
const kindOf = (after: Node | undefined, successors: readonly Successor[]): ChangeKind =>
  successors.length > 0 ? 'succeeded' : after ? 'changed' : 'removed';

/** A loser of every seat, if it is one: it held seats, and neither it nor who follows it holds any. */
function losing(one: Difference, held: SeatChange, other: Scope): readonly Difference[] {
  const follower = one.successors.some(({ id }) => other.seatsFor(id).length + other.seatsOf(id).length > 0);
  const loses = held.before > 0 && held.after === 0 && !follower;
  return loses ? [{ ...one, kind: 'loses every seat', seats: held }] : [];
}

function followedBy(differences: readonly Difference[]): (after: string) => readonly string[] {
  const names = new Map<string, string[]>();
  for (const { before, successors } of differences)
    for (const { id } of successors)
      names.set(id, [...(names.get(id) ?? []), before?.name ?? before?.id ?? id]);
  return (after) => (names.get(after) ?? []).toSorted(compareText);
}

const labels: readonly string[] = actorLabels;
const byLabelScoreAndId = (a: Difference, b: Difference): number =>
  labelOf(a) - labelOf(b) ||
  scoreOf(b) - scoreOf(a) ||
  compareText(idOf(a), idOf(b)) ||
  compareText(a.kind, b.kind);

export const scoreOf = ({ seats }: Difference): number => seats.gained + seats.lost;
export const idOf = ({ before, after }: Difference): string => before?.id ?? after?.id ?? '';
const labelOf = ({ before, after }: Difference): number =>
  labels.indexOf(before?.label ?? after?.label ?? '');
