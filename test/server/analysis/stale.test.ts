import { expect, test } from 'vitest';
import { staleKinds } from '../../../schema/analysis/words.ts';
import { stale } from '../../../server/analysis/stale.ts';
import { askedOf } from '../../support/askedOf.ts';
import { landscape } from '../../support/smallLandscape.ts';

const small = landscape('small')
  .node('Organisation', 'county', { name: 'County Council' })
  .node('Partnership', 'board', {
    name: 'Board',
    meetingsAYearFrom: 4,
    meetingsAYearTo: 6,
    lastReviewed: '1998',
  })
  .node('Partnership', 'forum', { name: 'Forum', status: 'ended' })
  .node('Seat', 'seat-1', { role: 'member' })
  .edge('ON', 'seat-1', 'board')
  .edge('ON_BEHALF_OF', 'seat-1', 'county').built;

test('a landscape without partnerships has nothing stale', () => {
  expect(askedOf(stale, landscape('empty').built)).toEqual({
    total: 0,
    results: [],
    completeness: [{ known: 0, of: 0, says: '0 of 0 bodies state how often they meet' }],
    counts: staleKinds.filter((kind) => kind !== 'no newer source').map((kind) => ({ kind, count: 0 })),
  });
});

test('the body with most signs comes first, and each sign is said in words', () => {
  const { results } = askedOf(stale, small);
  expect(
    results.map(({ subjects, kinds, score, because }) => [subjects[0]?.id, kinds, score, because]),
  ).toEqual([
    [
      'forum',
      ['ended', 'no meeting stated', 'no member'],
      3 / 6,
      'Forum: the source says that it has ended; how often it meets is not stated in the source; no seat on it is stated.',
    ],
    [
      'board',
      ['past its review', 'one member'],
      2 / 6,
      'Board: its last review is more than 3 years ago; only one body or person sits on it.',
    ],
  ]);
});

test('a review within the years of local policy is none past', () => {
  const { results } = askedOf(stale, small, { reviewYears: 5, kinds: ['past its review'] });
  expect(results).toEqual([]);
});

test('how many bodies show each sign is told, whichever is asked for; newer sources only where one says since when', () => {
  const counts = [
    ['ended', 1],
    ['never met', 0],
    ['no meeting stated', 1],
    ['past its review', 1],
    ['no member', 1],
    ['one member', 1],
  ];
  const counted = (given: Record<string, unknown>) =>
    askedOf(stale, small, given).counts.map(({ kind, count }) => [kind, count]);
  expect(counted({})).toEqual(counts);
  expect(counted({ kinds: ['ended'] })).toEqual(counts);
  // Neither cites a passage: no source speaks of them at all.
  expect(counted({ sourcesSince: '2000' })).toEqual([...counts, ['no newer source', 2]]);
});
