import { changeKinds } from '../../schema/analysis/words.ts';
import { statuses as allStatuses } from '../../schema/landscape.ts';
import type { Status } from '../../schema/landscape.ts';
import { defineAnalysis } from './analysis.ts';
import type { CitedPassage, Completeness, Result, Subject } from './analysis.ts';
import { differencesOf, idOf, scoreOf } from './change/differences.ts';
import type { ChangeKind, Difference } from './change/differences.ts';
import { figuresInSteps, figuresOf } from './change/figures.ts';
import type { Successor } from './change/successors.ts';
import { unchangedInSteps } from './change/unchanged.ts';
import type { Unchanged } from './change/unchanged.ts';
import { counted, figure, listed } from '../../schema/inWords.ts';
import { oncePer, oncePerInSteps } from './once.ts';
import type { Scope } from './scope.ts';

export interface ChangeResult extends Result {
  readonly kind: ChangeKind;
  readonly seatsBefore: number;
  readonly seatsAfter: number;
  readonly seatsGained: number;
  readonly seatsLost: number;
  readonly statusBefore: Status | null;
  readonly statusAfter: Status | null;
  readonly successors: readonly Subject[];
  /** How far it is a fact that each of the successors follows; null where that is not stated. */
  readonly successorStatuses: readonly (Status | null)[];
}

/** Unchanged partnerships that are told by name. */
const unchangedAtMost = 100;

const options = {
  kinds: { type: 'words', words: changeKinds, says: 'Only differences of these kinds.' },
} as const;

/**
 * What differs between two dates, two sets of statuses or two landscapes, for every body, organisation and person.
 * score = seats gained + seats lost; 0 or more, higher, more changed. Seats of a partnership are those on it, of others
 * those they hold. Nodes are matched by id within a landscape; across two as `change/matchNodes.ts` says, never by guess.
 * Where nothing is compared with, a scope is compared with itself, and nothing differs.
 * Source: the reviews (Lancaster 2011: what exists against what is proposed).
 */
export const change = defineAnalysis({
  id: 'change',
  title: 'Change',
  question: 'What differs between two dates, two sets of statuses or two landscapes?',
  measure: 'Seats gained and lost; 0 or more, higher, more changed.',
  scores: [0, Infinity],
  source: 'the reviews; who is the same in two landscapes, ours',
  statuses: ['existing'],
  compares: true,
  options,
  columns: [
    { name: 'kind', of: ({ kind }: ChangeResult) => kind },
    { name: 'seatsBefore', of: ({ seatsBefore }: ChangeResult) => seatsBefore },
    { name: 'seatsAfter', of: ({ seatsAfter }: ChangeResult) => seatsAfter },
    {
      name: 'successors',
      of: ({ successors }: ChangeResult) => successors.map(({ name }) => name).join('; '),
    },
  ],
  *prepare({ scope, other = scope }) {
    yield* figuresInSteps(scope);
    yield* figuresInSteps(other);
    yield* between(scope).steps(other);
  },
  run: ({ scope, other = scope, options: { kinds } }) => {
    const { differences, unchanged } = between(scope)(other);
    const found = differences.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const said = remark(scope, other);
    return {
      total: found.length,
      results: (offset, first): readonly ChangeResult[] =>
        found.slice(offset, offset + first).map((difference) => inWords(scope, other, difference)),
      completeness: [seatsStated(scope, 'before'), seatsStated(other, 'after')],
      ...(said !== undefined && { said }),
      figures: figuresOf(scope, other),
      unchangedTotal: unchanged.length,
      unchanged: unchanged.slice(0, unchangedAtMost),
    };
  },
});

/** Worked out once for two scopes, and kept as long as both are. */
const between = oncePer((scope: Scope) =>
  oncePerInSteps(function* (other: Scope): Generator<undefined, Compared> {
    const differences = yield* differencesOf(scope, other);
    yield;
    return { differences, unchanged: yield* unchangedInSteps(scope, other, differences) };
  }),
);

interface Compared {
  readonly differences: readonly Difference[];
  readonly unchanged: readonly Unchanged[];
}

function inWords(scope: Scope, other: Scope, difference: Difference): ChangeResult {
  const { kind, before, after, seats, successors } = difference;
  const subject = before ? scope.subject(before.id) : other.subject(after?.id ?? '');
  const edges = successors.flatMap((successor) => successor.edges);
  return {
    id: `change:${kind}:${idOf(difference)}`,
    subjects: [subject],
    score: scoreOf(difference),
    because: sentence(other, difference, subject.name),
    passages: once([
      ...scope.passages(...(before ? [before] : []), ...edges),
      ...other.passages(...(after ? [after] : []), ...edges),
    ]),
    kind,
    seatsBefore: seats.before,
    seatsAfter: seats.after,
    seatsGained: seats.gained,
    seatsLost: seats.lost,
    statusBefore: before?.status ?? null,
    statusAfter: after?.status ?? null,
    successors: successors.map(({ id }) => other.subject(id)),
    successorStatuses: successors.map(leastCertain),
  };
}

/** Of several steps from one to the next the status that is furthest from being so. */
const leastCertain = ({ edges }: Successor): Status | null =>
  allStatuses.findLast((status) => edges.some((edge) => edge.status === status)) ?? null;

function sentence(
  other: Scope,
  { kind, after, seats, successors, follows }: Difference,
  name: string,
): string {
  const had = withSeats(seats.before);
  const next = listed(successors.map(({ id }) => other.subject(id).name));
  switch (kind) {
    case 'added': {
      const from = follows.length > 0 ? ` It follows ${listed(follows)}.` : '';
      return `${name} is there only after, ${withSeats(seats.after)}.${from}`;
    }
    case 'removed':
      return `${name} is there only before, ${had}, and nothing is said to follow it.`;
    case 'succeeded': {
      const stays = after ? ` It is among what is looked at after too, ${withSeats(seats.after)}.` : '';
      return `${name}, ${had}, is followed by ${next}.${stays}`;
    }
    case 'changed':
      return `${name}: ${counted(seats.before, 'seat')} before and ${seats.after} after; ${seats.gained} gained, ${seats.lost} lost.`;
    case 'loses every seat':
      return `${name} holds ${counted(seats.before, 'seat')} before and none after.`;
  }
}

const withSeats = (seats: number): string =>
  seats === 0 ? 'with no seat stated' : `with ${counted(seats, 'seat')}`;

/** What a reader should know first: that bodies drop out for their status alone, or are told to be the same by their names. */
function remark(scope: Scope, other: Scope): string | undefined {
  const dropped = listed(scope.statuses.filter((status) => !other.statuses.includes(status)));
  const statuses = `What is ${dropped} counts before and not after: choose ${dropped} for both to see only what comes and what is replaced.`;
  const names =
    'Bodies and people of the two landscapes are matched by a reference that both give, else by their names.';
  const parts = [...(dropped === '' ? [] : [statuses]), ...(isOneLandscape(scope, other) ? [] : [names])];
  return parts.length === 0 ? undefined : parts.join(' ');
}

const isOneLandscape = (scope: Scope, other: Scope): boolean =>
  scope.whole.landscape.id === other.whole.landscape.id;

const once = (passages: readonly CitedPassage[]): readonly CitedPassage[] => [
  ...new Map(passages.map((passage) => [passage.id, passage])).values(),
];

function seatsStated(scope: Scope, when: string): Completeness {
  const bodies = scope.nodes('Partnership');
  const known = bodies.filter(({ id }) => scope.seatsOn(id).length > 0).length;
  return {
    known,
    of: bodies.length,
    says: `${figure(known)} of ${counted(bodies.length, 'partnership')} ${when} have a seat stated`,
  };
}
