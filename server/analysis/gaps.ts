import { gapKinds, gapOrigins } from '../../schema/analysis/words.ts';
import { defineAnalysis } from './analysis.ts';
import type { Completeness, Result } from './analysis.ts';
import { compareText } from './compareText.ts';
import { areaGaps } from './gaps/areaGaps.ts';
import type { Gap, GapKind, GapOrigin } from './gaps/gap.ts';
import { overLimits, vacancies } from './gaps/seatGaps.ts';
import { sectorGaps } from './gaps/sectorGaps.ts';
import { statedGaps } from './gaps/statedGaps.ts';
import { topicGaps } from './gaps/topicGaps.ts';
import { oncePer, oncePerInSteps } from './once.ts';
import type { Scope } from './scope.ts';

export interface GapsResult extends Result {
  readonly origin: GapOrigin;
  readonly kind: GapKind;
}

interface GapCount extends Pick<GapsResult, 'origin' | 'kind'> {
  readonly count: number;
}

const options = {
  origins: { type: 'words', words: gapOrigins, says: 'Only gaps that are known in these ways.' },
  kinds: { type: 'words', words: gapKinds, says: 'Only gaps of these kinds.' },
} as const;

/**
 * What has nobody. Three origins, never mixed: what the review says in words, what a table of it leaves blank, and what we work
 * out from the facts in scope; the same gap known in two ways is two results.
 * score = 1 for a gap that is there or not; for a board over its limit, (seats - limit) / limit, above 0; higher, further over.
 * Order: the review's words, its blanks, ours; in each by score. Undefined for nothing: what is not stated is no gap of ours.
 * Source: the reviews, which state gaps and leave blanks.
 */
export const gaps = defineAnalysis({
  id: 'gaps',
  title: 'Gaps',
  question:
    'What has nobody: topics, areas and sectors without a lead or a seat, vacancies, boards over their limit?',
  measure:
    '1 for a gap; for a board over its limit, the seats beyond it over the limit. Above 0; higher, further over.',
  scores: [0, Infinity],
  source: 'the reviews; what is worked out, ours',
  statuses: ['existing'],
  options,
  columns: [
    { name: 'origin', of: ({ origin }: GapsResult) => origin },
    { name: 'kind', of: ({ kind }: GapsResult) => kind },
  ],
  *prepare({ scope }) {
    yield* gapsIn.steps(scope);
    completenessOf(scope);
    yield;
  },
  run: ({ scope, options: { origins, kinds } }) => {
    const found = gapsIn(scope).filter(
      ({ origin, kind }) => (origins?.includes(origin) ?? true) && (kinds?.includes(kind) ?? true),
    );
    return {
      total: found.length,
      results: (offset, first): readonly GapsResult[] =>
        found.slice(offset, offset + first).map((gap) => inWords(scope, gap)),
      completeness: completenessOf(scope),
      counts: countsOf(scope),
    };
  },
});

const gapsIn = oncePerInSteps(function* (scope: Scope): Generator<undefined, readonly Gap[]> {
  let found: readonly Gap[] = [];
  for (const of of [statedGaps, topicGaps, areaGaps, sectorGaps, vacancies, overLimits]) {
    found = found.concat(of(scope));
    yield;
  }
  const place = (gap: Gap) => gapOrigins.indexOf(gap.origin);
  return found.toSorted((a, b) => place(a) - place(b) || b.score - a.score || compareText(a.id, b.id));
});

/** How many gaps are of each origin and kind, in the order of these words; those that there are none of are left out. */
const countsOf = oncePer((scope: Scope): readonly GapCount[] =>
  gapOrigins
    .flatMap((origin) =>
      gapKinds.map((kind) => ({
        origin,
        kind,
        count: gapsIn(scope).filter((gap) => gap.origin === origin && gap.kind === kind).length,
      })),
    )
    .filter(({ count }) => count > 0),
);

function inWords(scope: Scope, { subjects, facts, ...gap }: Gap): GapsResult {
  return {
    ...gap,
    subjects: subjects.map(scope.subject),
    passages: scope.passages(...facts.flatMap((id) => scope.node(id) ?? [])),
  };
}

const completenessOf = oncePer((scope: Scope): readonly Completeness[] => {
  const findings = scope
    .nodes('Finding')
    .filter(({ properties }) => properties['kind'] === 'gap' || properties['kind'] === 'blank in table');
  const tied = findings.filter(({ id }) => scope.from(id, 'ABOUT').length > 0).length;
  const boards = scope.nodes('Partnership');
  const seated = boards.filter(({ id }) => scope.seatsOn(id).length > 0).length;
  return [
    {
      known: tied,
      of: findings.length,
      says: `${tied} of ${findings.length} gaps that the review states are about something in scope`,
    },
    {
      known: seated,
      of: boards.length,
      says: `${seated} of ${boards.length} partnerships have a seat stated`,
    },
  ];
});
