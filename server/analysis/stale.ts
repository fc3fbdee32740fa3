import { staleKinds } from '../../schema/analysis/words.ts';
import { earliest, latest } from '../../schema/edtf.ts';
import type { Node } from '../../schema/landscape.ts';
import { defineAnalysis } from './analysis.ts';
import type { Result } from './analysis.ts';
import type { OptionValues } from './options.ts';
import type { Scope } from './scope.ts';

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
  run: ({ scope, options: chosen }) => {
    const looked = signsLookedFor(chosen);
    const bodies = scope.nodes('Partnership');
    const shown = bodies.map((body) => ({
      body,
      all: signsThere(chosen).filter((kind) => signs[kind](body, scope, chosen)),
    }));
    const found = shown
      .map(({ body, all }) => ({ body, kinds: all.filter((kind) => looked.includes(kind)) }))
      .filter(({ kinds }) => kinds.length > 0)
      .toSorted((a, b) => b.kinds.length - a.kinds.length || compareText(a.body.id, b.body.id));
    return {
      total: found.length,
      results: (offset, first): readonly StaleResult[] =>
        found.slice(offset, offset + first).map(({ body, kinds }) => ({
          id: `stale:${body.id}`,
          subjects: [scope.subject(body.id)],
          score: kinds.length / looked.length,
          because: `${body.name ?? body.id}: ${kinds.map((kind) => inWords(kind, chosen)).join('; ')}.`,
          passages: scope.passages(body),
          kinds,
        })),
      completeness: [meetingsStated(bodies)],
      counts: signsThere(chosen).map((kind) => ({
        kind,
        count: shown.filter(({ all }) => all.includes(kind)).length,
      })),
    };
  },
});

/** Signs that can be looked for: newer sources only where somebody says since when. */
const signsThere = ({ sourcesSince }: Options): readonly Kind[] =>
  staleKinds.filter((kind) => kind !== 'no newer source' || sourcesSince !== undefined);

const signsLookedFor = (chosen: Options): readonly Kind[] =>
  signsThere(chosen).filter((kind) => chosen.kinds?.includes(kind) ?? true);

type Sign = (body: Node, scope: Scope, options: Options) => boolean;

const signs: Readonly<Record<Kind, Sign>> = {
  ended: (body) => body.status === 'ended',
  'never met': (body) => body.properties['meetingsAYearTo'] === 0,
  'no meeting stated': (body) => !statesMeetings(body),
  'past its review': ({ properties }, { asOf }, { reviewYears }) => {
    const reviewed = properties['lastReviewed'];
    const due = typeof reviewed === 'string' ? latest(reviewed) : undefined;
    return due !== undefined && addYears(due, reviewYears) < (earliest(asOf) ?? -Infinity);
  },
  'no member': (body, scope) => scope.seatsOn(body.id).length === 0,
  'one member': (body, scope) => hasOneMember(body, scope),
  'no newer source': (body, scope, { sourcesSince = '' }) =>
    datesOf(body, scope).every((date) => (latest(date) ?? Infinity) < (earliest(sourcesSince) ?? -Infinity)),
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

const statesMeetings = ({ properties }: Node): boolean =>
  properties['meetingsAYearFrom'] !== undefined || properties['meetingsAYearTo'] !== undefined;

/** Who sits on a body: those that its seats are held for; of a seat that is held for none, its holder or the seat itself. */
function hasOneMember(body: Node, scope: Scope): boolean {
  let only: string | undefined;
  // Most have a second among their first seats, where the walk ends.
  for (const { id, bodies, person } of scope.seatsOn(body.id))
    for (const member of bodies.length > 0 ? bodies : [person ?? id]) {
      only ??= member;
      if (member !== only) return false;
    }
  return only !== undefined;
}

const datesOf = (body: Node, scope: Scope): readonly string[] =>
  body.passages
    .flatMap((passage) => scope.from(passage, 'OF'))
    .flatMap(({ to }) => scope.node(to)?.properties['date'] ?? [])
    .filter((date) => typeof date === 'string');

const addYears = (instant: number, years: number): number => {
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
};

const meetingsStated = (bodies: readonly Node[]) => {
  const known = bodies.filter(statesMeetings).length;
  return { known, of: bodies.length, says: `${known} of ${bodies.length} bodies state how often they meet` };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
