import { expect, test } from 'vitest';
import { twoTier } from '../../server/analysis/twoTier.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';
import { by } from './by.ts';

interface Expected {
  readonly rows: readonly unknown[];
  readonly completeness: readonly unknown[];
}

const everything = { first: 500, offset: 0 };
const idOf = ({ id }: { readonly id: string }): string => id;
const idsOf = (subjects: readonly { readonly id: string }[]) => subjects.map(idOf).toSorted();

test.each(asked<Expected>('twoTier'))('$name', ({ landscape, options, choice, expected }) => {
  const { results, ...answer } = askedOf(twoTier, landscape, options, choice);
  const { county, districts, counterparts, withoutCounterpart, withoutVoice, atBothTiers } = answer;
  const ours = {
    completeness: completenessOf(answer),
    county: county?.id ?? null,
    districts: idsOf(districts),
    rows: results
      .map(({ subjects: [topic], score, atCounty, inDistricts, blank }) => ({
        topic: topic?.id ?? '',
        score,
        county: idsOf(atCounty.bodies),
        districts: Object.fromEntries(
          inDistricts.flatMap(({ area, bodies }) => (area ? [[area.id, idsOf(bodies)]] : [])),
        ),
        untied: idsOf(inDistricts.find(({ area }) => area === null)?.bodies ?? []),
        blank,
      }))
      .toSorted(by(({ topic }) => topic)),
    counterparts: counterparts(everything)
      .map((pair) => ({ county: pair.county.id, district: pair.district.id, stated: pair.stated }))
      .toSorted(by((pair) => `${pair.county} ${pair.district}`)),
    withoutCounterpart: idsOf(withoutCounterpart(everything)),
    totals: [answer.counterpartsTotal(), answer.withoutCounterpartTotal(), answer.atBothTiersTotal()],
    withoutVoice: idsOf(withoutVoice),
    atBothTiers: atBothTiers(everything)
      .map(({ subject, countySeats, districtSeats }) => ({ subject: subject.id, countySeats, districtSeats }))
      .toSorted(by(({ subject }) => subject)),
    dualRepresentation: answer.dualRepresentation
      .map(({ board, bodies, ...figures }) => ({ board: board.id, bodies: idsOf(bodies), ...figures }))
      .toSorted(by(({ board, status }) => `${board} ${status}`)),
  };
  expect(differences(ours, expected)).toEqual([]);
});
