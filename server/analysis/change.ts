import { changeKinds } from '../../schema/analysis/words.ts';
import { defineAnalysis } from './analysis.ts';
import type { CitedPassage, Completeness, Result, Subject } from './analysis.ts';
import { differencesOf, idOf, scoreOf } from './change/differences.ts';
import type { ChangeKind, Difference } from './change/differences.ts';
import { figuresOf } from './change/figures.ts';
import { counted, listed } from './inWords.ts';
import { oncePer } from './once.ts';
import type { Scope } from './scope.ts';

export interface ChangeResult extends Result {
  readonly kind: ChangeKind;
  readonly seatsBefore: number;
  readonly seatsAfter: number;
  readonly successors: readonly Subject[];
}

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
  source: 'the reviews',
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
  run: ({ scope, other = scope, options: { kinds } }) => {
    const found = between(scope)(other).filter(({ kind }) => kinds?.includes(kind) ?? true);
    const said = remark(scope, other);
    return {
      total: found.length,
      results: (offset, first): readonly ChangeResult[] =>
        found.slice(offset, offset + first).map((difference) => inWords(scope, other, difference)),
      completeness: [seatsStated(scope, 'before'), seatsStated(other, 'after')],
      ...(said !== undefined && { said }),
      figures: figuresOf(scope, other),
    };
  },
});

/** Worked out once for two scopes, and kept as long as both are. */
const between = oncePer((scope: Scope) => oncePer((other: Scope) => differencesOf(scope, other)));

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
    successors: successors.map(({ id }) => other.subject(id)),
  };
}

function sentence(other: Scope, difference: Difference, name: string): string {
  const { kind, before, after, seats, successors, follows } = difference;
  const held = (before ?? after)?.label === 'Partnership' ? 'has' : 'holds';
  const had = held === 'has' ? 'had' : 'held';
  const next = listed(successors.map(({ id }) => other.subject(id).name));
  switch (kind) {
    case 'added': {
      const from = follows.length > 0 ? ` It follows ${listed(follows)}.` : '';
      return `${name} is there only after, and ${held} ${counted(seats.after, 'seat')}.${from}`;
    }
    case 'removed':
      return `${name} is there only before, with nothing said to follow it; it ${had} ${counted(seats.before, 'seat')}.`;
    case 'succeeded':
      return `${name} is followed by ${next}; it ${had} ${counted(seats.before, 'seat')} before${after ? ` and ${held} ${seats.after} after` : ''}.`;
    case 'changed':
      return `${name} ${had} ${counted(seats.before, 'seat')} before and ${held} ${seats.after} after: ${seats.gained} gained, ${seats.lost} lost.`;
    case 'loses every seat':
      return `${name} held ${counted(seats.before, 'seat')} before and holds none after.`;
  }
}

/** Where bodies that exist drop out only because what exists is not asked for after, a reader should know. */
function remark(scope: Scope, other: Scope): string | undefined {
  const dropped = scope.statuses.filter((status) => !other.statuses.includes(status));
  if (dropped.length === 0) return undefined;
  const statuses = listed(dropped);
  return `What is ${statuses} counts before and not after: choose ${statuses} for both to see only what comes and what is replaced.`;
}

const once = (passages: readonly CitedPassage[]): readonly CitedPassage[] => [
  ...new Map(passages.map((passage) => [passage.id, passage])).values(),
];

function seatsStated(scope: Scope, when: string): Completeness {
  const bodies = scope.nodes('Partnership');
  const known = bodies.filter(({ id }) => scope.seatsOn(id).length > 0).length;
  return {
    known,
    of: bodies.length,
    says: `${known} of ${counted(bodies.length, 'partnership')} ${when} have a seat stated`,
  };
}
