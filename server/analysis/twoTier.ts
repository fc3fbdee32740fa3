import { topicKinds } from '../../schema/analysis/words.ts';
import { drained } from '../../schema/steps/drained.ts';
import { defineAnalysis } from './analysis.ts';
import type { Completeness } from './analysis.ts';
import { oncePer } from './once.ts';
import type { Scope } from './scope.ts';
import { counterpartInWords, pairsOf, withoutCounterpart } from './twoTier/counterparts.ts';
import { dualRepresentationInSteps } from './twoTier/dualRepresentation.ts';
import type { DualRepresentation } from './twoTier/dualRepresentation.ts';
import { gridOf, holdersOf, isOfKind, rowInWords } from './twoTier/grid.ts';
import type { Row, TwoTierResult } from './twoTier/grid.ts';
import { groundOf } from './twoTier/ground.ts';
import type { Ground } from './twoTier/ground.ts';
import { placesInSteps } from './twoTier/places.ts';
import type { Places } from './twoTier/places.ts';
import { atBothTiers, voiceOf } from './twoTier/voice.ts';

const options = {
  by: {
    type: 'word',
    words: topicKinds,
    default: 'themes and blocks',
    says: 'Which topics the rows are.',
  },
  county: {
    type: 'id',
    says: "Id of the county's area; the one that the districts lie within where left out.",
  },
} as const;

/** Which part of a list is asked for; the first hundred where it is not said. */
interface Part {
  readonly first: number;
  readonly offset: number;
}
const usualPart: Part = { first: 100, offset: 0 };

/**
 * How the county and its districts meet. Rows are topics, columns the county and each district; a cell holds the bodies of that
 * tier and place that lead on the topic, address it, or are the ones the source names for it.
 * score = cells of the county and its districts with a body, over all of them; 0 to 1, higher, better covered. A column that
 * stands for seven districts counts seven. Without a county the landscape has a column for its tier alone; without
 * districts, one for theirs. Undefined for no landscape: an empty one has no rows.
 * Source: the reviews (county and district LSPs of Leicestershire 2002 and Cheshire 2005).
 */
export const twoTier = defineAnalysis({
  id: 'twoTier',
  title: 'Two tiers',
  question: 'How do the county and its districts meet: which topics are held at both tiers, at one, at none?',
  measure:
    'Share of the county and its districts that have a body for the topic; 0 to 1, higher, better covered.',
  scores: [0, 1],
  source: 'the reviews',
  statuses: ['existing', 'proposed', 'recommended', 'expected'],
  options,
  columns: [
    { name: 'atCounty', of: ({ atCounty }: TwoTierResult) => namesOf([atCounty]) },
    { name: 'inDistricts', of: ({ inDistricts }: TwoTierResult) => namesOf(inDistricts) },
    { name: 'blank', of: ({ blank }: TwoTierResult) => blank },
  ],
  *prepare({ scope, options: { county } }) {
    yield* meetingInSteps(scope, county);
    tiersStated(scope);
    yield;
  },
  run: ({ scope, options: { by, county } }) => {
    const { ground, rows, voice, duals, pairs, unmet, both } = meetingOf(scope, county);
    const shown = rows.filter(({ topic }) => isOfKind(topic, by));
    return {
      total: shown.length,
      results: (offset, first): readonly TwoTierResult[] =>
        shown.slice(offset, offset + first).map((row) => rowInWords(scope, ground, row)),
      completeness: [tiersStated(scope), voice.tied],
      ...(ground.said !== undefined && { said: ground.said }),
      county: ground.county ? scope.subject(ground.county.id) : null,
      districts: ground.districts.map(({ id }) => scope.subject(id)),
      counterparts: ({ offset, first }: Part = usualPart) =>
        pairs()
          .slice(offset, offset + first)
          .map((pair) => counterpartInWords(scope, pair)),
      counterpartsTotal: () => pairs().length,
      withoutVoice: voice.without,
      withoutCounterpart: ({ offset, first }: Part = usualPart) => unmet().slice(offset, offset + first),
      withoutCounterpartTotal: () => unmet().length,
      atBothTiers: ({ offset, first }: Part = usualPart) => both().slice(offset, offset + first),
      atBothTiersTotal: () => both().length,
      dualRepresentation: duals,
    };
  },
});

/** What is the same for every page of a county. */
interface Meeting {
  readonly ground: Ground;
  readonly rows: readonly Row[];
  readonly voice: ReturnType<typeof voiceOf>;
  readonly duals: readonly DualRepresentation[];
  readonly pairs: () => ReturnType<typeof pairsOf>;
  readonly unmet: () => ReturnType<typeof withoutCounterpart>;
  readonly both: () => ReturnType<typeof atBothTiers>;
}

const meetings = oncePer<Scope, Map<string | undefined, Meeting>>(() => new Map());

const meetingOf = (scope: Scope, county: string | undefined): Meeting =>
  drained(meetingInSteps(scope, county));

function* meetingInSteps(scope: Scope, county: string | undefined): Generator<undefined, Meeting> {
  const known = meetings(scope);
  const kept = known.get(county);
  if (kept) return kept;
  const ground = groundOf(scope, county);
  yield;
  const places = yield* placesInSteps(scope, ground);
  yield;
  yield* holdersOf.steps(scope);
  const rows = gridOf(scope, ground, places);
  yield;
  const voice = voiceOf(scope, ground, places);
  yield;
  const duals = yield* dualRepresentationInSteps(scope, isOf(ground, places));
  const once = <T>(work: (scope: Scope, of: Places) => T): (() => T) => {
    const kept = oncePer((of: Places) => work(scope, of));
    return () => kept(places);
  };
  const lists = { pairs: once(pairsOf), unmet: once(withoutCounterpart), both: once(atBothTiers) };
  const meeting = { ground, rows, voice, duals, ...lists };
  known.set(county, meeting);
  return meeting;
}

/** Boards that are looked at: of the county or its districts; all where there is no second county. */
const isOf = ({ alone }: Ground, { atCounty, inDistrict }: Places) => {
  const below = new Set([...inDistrict.values()].flatMap((bodies) => [...bodies]));
  return (board: string) => alone || atCounty.has(board) || below.has(board);
};

const tiersStated = oncePer((scope: Scope): Completeness => {
  const bodies = scope.nodes('Partnership');
  const known = bodies.filter(
    ({ id, properties }) => properties['tier'] !== undefined || scope.from(id, 'COVERS').length > 0,
  ).length;
  return {
    known,
    of: bodies.length,
    says: `${known} of ${bodies.length} partnerships have a tier or an area`,
  };
});

const namesOf = (cells: readonly TwoTierResult['atCounty'][]): string =>
  [...new Set(cells.flatMap(({ bodies }) => bodies).map(({ name }) => name))].join('; ');
