import { expect, test } from 'vitest';
import { ownBand } from '../../client/graph/layout/bands.ts';
import {
  labelOrder,
  linkOrder,
  seatWord,
  statusMeaning,
  statusOrder,
  tierOrder,
} from '../../client/words.ts';
import {
  areaKinds,
  edgeTypes,
  labels,
  membershipTypes,
  roles,
  statuses,
  tiers,
} from '../../schema/landscape.ts';

/** The page has a word for everything that the API can say. */
test('every label, link, status and tier of the vocabulary has its word and its place', () => {
  expect([...labelOrder].sort()).toEqual([...labels].sort());
  expect([...linkOrder].sort()).toEqual([...edgeTypes, ...membershipTypes].sort());
  expect(statusOrder).toEqual(statuses);
  expect(statuses.filter((status) => statusMeaning(status) === '')).toEqual([]);
  expect([...tierOrder].sort()).toEqual([...tiers.map((tier) => tier.replace('-', '_')), 'none'].sort());
});

test('every tier and kind of area has its band in the picture, but the kind that says nothing', () => {
  const tierless = tiers.filter(
    (tier) =>
      ownBand({ label: 'Organisation', kind: null, tier: tier.replace('-', '_') as 'county' }) === undefined,
  );
  const homeless = areaKinds.filter((kind) => ownBand({ label: 'Area', kind, tier: null }) === undefined);
  expect({ tierless, homeless }).toEqual({ tierless: [], homeless: ['other'] });
});

test('a role of a seat makes the sentence', () => {
  expect(roles.map((role) => seatWord('MEMBER_OF', role))).toEqual([
    'chairs',
    'is vice chair of',
    'has a seat on',
    'is adviser of',
    'is secretary of',
    'has a seat on',
    'has a seat on',
  ]);
  expect(seatWord('OBSERVER_OF', 'observer')).toBe('observes');
});
