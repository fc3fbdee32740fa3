import { staleKinds } from '../../schema/analysis/words.ts';
import { earliest } from '../../schema/edtf.ts';
import { defineAnalysis } from './analysis.ts';
import type { Result } from './analysis.ts';
import { keptPer } from './once.ts';
import type { OptionValues } from './options.ts';
import type { Scope } from './scope.ts';
import { vitalFacts } from './stale/vitalFacts.ts';
import type { VitalFacts } from './stale/vitalFacts.ts';

type Kind = (typeof staleKinds)[number];

export interface StaleResult extends Result {
  readonly kinds: readonly Kind[];
}

const options = {
  kinds: { type: 'words', words: staleKinds, says: 'Only of these kinds.' },
  reviewYears: {
    type: 'integer',
    range: [1, 50],
    default: 3,
    localPolicy: true,
    says: 'A review is due after this many years.',
  },
  sourcesSince: { type: 'date', says: 'Bodies that no source of this date or later speaks of.' },
} as const;
type Options = OptionValues<typeof options>;

/**
 * Signs that a partnership may no longer be alive. score = signs found / signs looked for, above 0 to 1; higher, more
 * signs. A sign that the source says nothing about (no date of a last review) is not found; it is never assumed.
 */
export const stale = defineAnalysis({
  id: 'stale',
  title: 'Stale',
  question:
    'What may no longer be alive: ended, never met, past its review, without members or recent sources?',
  measure: 'Signs found over signs looked for; 0 to 1, higher, more signs.',
  scores: [0, 1],
  source: 'ours; the review period is local policy',
  statuses: ['existing', 'ended'],
  options,
  columns: [{ name: 'kinds', of: (result: StaleResult) => result.kinds.join('; ') }],
  prepare: ({ scope }) => vitalFacts.steps(scope),
  run: ({ scope, options: chosen }) => {
    const bodies = vitalFacts(scope);
    const looked = signsLookedFor(chosen);
    const limits = limitsOf(scope, chosen);
    const found = bodies
      .map((facts) => ({ body: facts.body, kinds: looked.filter((kind) => signs[kind](facts, limits)) }))
      .filter(({ kinds }) => kinds.length > 0)
      .toSorted((a, b) => b.kinds.length - a.kinds.length);
    const resultOf = ({ body, kinds }: (typeof found)[number]): StaleResult => ({
      id: `stale:${body.id}`,
      subjects: [scope.subject(body.id)],
      score: kinds.length / looked.length,
      because: `${body.name ?? body.id}: ${kinds.map((kind) => inWords(kind, chosen)).join('; ')}.`,
      passages: scope.passages(body),
      kinds,
    });
    return {
      total: found.length,
      // Bodies come by id, and those with as many signs stay so.
      results: (offset, first): readonly StaleResult[] => found.slice(offset, offset + first).map(resultOf),
      completeness: [meetingsStated(bodies)],
      counts: signsThere(chosen).map((kind) => ({
        kind,
        count: bodies.filter((facts) => signs[kind](facts, limits)).length,
      })),
    };
  },
});

/** Signs that can be looked for: newer sources only where somebody says since when. */
const signsThere = ({ sourcesSince }: Options): readonly Kind[] =>
  staleKinds.filter((kind) => kind !== 'no newer source' || sourcesSince !== undefined);

const signsLookedFor = (chosen: Options): readonly Kind[] =>
  signsThere(chosen).filter((kind) => chosen.kinds?.includes(kind) ?? true);

/** What is asked, as the facts of a body are held against it. */
interface Limits {
  readonly isDue: (reviewed: number) => boolean;
  /** The first instant that a source is new at. */
  readonly since: number;
}

function limitsOf({ asOf }: Scope, { reviewYears, sourcesSince = '' }: Options): Limits {
  const now = earliest(asOf) ?? -Infinity;
  return {
    isDue: keptPer((reviewed: number) => addYears(reviewed, reviewYears) < now),
    since: earliest(sourcesSince) ?? -Infinity,
  };
}

const signs: Readonly<Record<Kind, (facts: VitalFacts, limits: Limits) => boolean>> = {
  ended: ({ body }) => body.status === 'ended',
  'never met': ({ body }) => body.properties['meetingsAYearTo'] === 0,
  'no meeting stated': ({ statesMeetings }) => !statesMeetings,
  'past its review': ({ reviewed }, { isDue }) => reviewed !== undefined && isDue(reviewed),
  'no member': ({ members }) => members === 0,
  'one member': ({ members }) => members === 1,
  'no newer source': ({ newestSource }, { since }) => newestSource === undefined || newestSource < since,
};

const inWords = (kind: Kind, { reviewYears, sourcesSince }: Options): string => {
  switch (kind) {
    case 'ended':
      return 'the source says that it has ended';
    case 'never met':
      return 'the source says that it does not meet';
    case 'no meeting stated':
      return 'how often it meets is not stated in the source';
    case 'past its review':
      return `its last review is more than ${reviewYears} years ago`;
    case 'no member':
      return 'no seat on it is stated';
    case 'one member':
      return 'only one body or person sits on it';
    case 'no newer source':
      return `no source of ${sourcesSince ?? ''} or later speaks of it`;
  }
};

const addYears = (instant: number, years: number): number => {
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
};

const meetingsStated = (bodies: readonly VitalFacts[]) => {
  const known = bodies.filter(({ statesMeetings }) => statesMeetings).length;
  return { known, of: bodies.length, says: `${known} of ${bodies.length} bodies state how often they meet` };
};
