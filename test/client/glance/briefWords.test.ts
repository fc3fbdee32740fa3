import { expect, test } from 'vitest';
import {
  betweenInBrief,
  missingInBrief,
  overlapsInBrief,
  twiceInBrief,
} from '../../../client/glance/briefWords.ts';
import type {
  BetweenGlance,
  MissingGlance,
  OverlapsGlance,
  TwiceGlance,
} from '../../../client/glance/glanceQueries.ts';
import type { SubjectEntry } from '../../../client/queries.ts';

const page = {
  revision: 1,
  asOf: '2002',
  statuses: ['existing' as const],
  said: null,
  completeness: [],
  totalWithPlanned: null,
  total: 0,
};
const list = (total: number) => ({ total, results: [] });
const area = (name: string): SubjectEntry => ({ id: name, label: 'Area', name });

type State = 'none' | 'one';
/** A topic that the county holds or not, and each district. */
const topic = (atCounty: State, ...inDistricts: readonly State[]) => ({
  id: '',
  subjects: [],
  score: 0,
  because: '',
  passages: [],
  atCounty: { state: atCounty },
  inDistricts: inDistricts.map((state) => ({ state })),
});
const between = (more: Partial<BetweenGlance['twoTier']>): BetweenGlance => ({
  twoTier: {
    ...page,
    results: [],
    county: area('Shire'),
    districts: [],
    withoutVoice: [],
    withoutCounterpart: [],
    withoutCounterpartTotal: 0,
    counterpartsTotal: 0,
    ...more,
  },
});

test.each<[number, string]>([
  [0, 'No pair of partnerships is said to share an organisation.'],
  [1, '1 pair of partnerships is said to share an organisation.'],
  [1574538, '1,574,538 pairs of partnerships are said to share an organisation.'],
])('%i pairs that overlap are a sentence', (total, said) => {
  const found: OverlapsGlance = { overlap: { ...page, ...list(total) } };
  expect(overlapsInBrief(found)).toBe(said);
});

test.each<[number, number, string]>([
  [0, 1, 'No pair of duplicates in one tier; 1 pair does like work across the tiers.'],
  [2, 0, '2 pairs of duplicates in one tier; no pair does like work across the tiers.'],
])('%i duplicates and %i parallels are told apart', (duplicate, parallel, said) => {
  const found: TwiceGlance = { all: page, duplicate: list(duplicate), parallel: list(parallel) };
  expect(twiceInBrief(found)).toBe(said);
});

test('what is missing between the tiers: topics by tier, districts by name, partnerships by number', () => {
  const found = between({
    total: 3,
    results: [topic('one', 'one', 'none'), topic('one', 'none', 'none'), topic('none', 'none', 'none')],
    districts: ['North', 'South'].map(area),
    withoutVoice: [area('South')],
    withoutCounterpartTotal: 1,
  });
  expect(betweenInBrief(found)).toBe(
    'Of 3 topics: 1 at both tiers, 1 at the county alone, 0 in the districts alone, 1 at neither tier. ' +
      'Without a voice at the county: South. 1 partnership of the county is without a counterpart in a district.',
  );
});

test('partnerships of the county that all have a counterpart are told from there being none', () => {
  expect(betweenInBrief(between({ counterpartsTotal: 2 }))).toContain(
    'No partnership of the county is without a counterpart in a district.',
  );
});

test('many districts without a voice are named in part', () => {
  const districts = ['A', 'B', 'C', 'D', 'E'].map(area);
  expect(betweenInBrief(between({ districts, withoutVoice: districts }))).toContain(
    'Without a voice at the county: A, B, C and 2 more.',
  );
});

test('where the source names neither topic nor district nor partnership, that is said, and nothing is taken for well', () => {
  expect(betweenInBrief(between({}))).toBe(
    'The source names no topic. The source names no district. No partnership of the county is among the facts that are counted.',
  );
  expect(betweenInBrief(between({ districts: [area('North')] }))).toContain(
    'Each district has a voice at the county.',
  );
});

test('topics beyond those that are looked at are told, not left out in silence', () => {
  const found = between({ total: 240, results: [topic('one', 'one')] });
  expect(betweenInBrief(found)).toContain('Of 1 topic, the best covered of 240: 1 at both tiers,');
});

test('gaps stand under who says so and are never added up', () => {
  const found: MissingGlance = {
    all: { ...page, counts: [] },
    stated_by_the_review: list(5),
    blank_in_its_table: list(0),
    worked_out: list(1022),
  };
  expect(missingInBrief(found)).toBe(
    '5 gaps stated by the review, 0 blank in its tables, 1,022 worked out by us.',
  );
});
