import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../schema/landscape.ts';
import type { Landscape } from '../../../../schema/landscape.ts';
import { landscapeOf } from '../../../../seed/landscapeOf.ts';
import { BadOption } from '../../../../server/analysis/options.ts';
import { twoTier } from '../../../../server/analysis/twoTier.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { randomRegister } from '../../../support/randomRegister.ts';
import { shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

const all = { first: 500, offset: 0 };
const ids = (subjects: readonly { readonly id: string }[]) => subjects.map(({ id }) => id);

/** A county with two districts, a topic that is held in both tiers, and one that nobody holds. */
const shire = () =>
  landscape('shire')
    .node('Area', 'shire', { name: 'Shire', kind: 'county' })
    .node('Area', 'north', { name: 'North', kind: 'district' })
    .node('Area', 'south', { name: 'South', kind: 'district' })
    .edge('WITHIN', 'north', 'shire')
    .edge('WITHIN', 'south', 'shire')
    .node('Theme', 'safety', { name: 'Safety' })
    .node('Theme', 'transport', { name: 'Transport' })
    .node('Partnership', 'county-safety', { name: 'Shire Safety', tier: 'county' })
    .node('Partnership', 'north-safety', { name: 'North Safety', tier: 'district' })
    .edge('COVERS', 'county-safety', 'shire')
    .edge('COVERS', 'north-safety', 'north')
    .edge('ADDRESSES', 'county-safety', 'safety')
    .edge('ADDRESSES', 'north-safety', 'safety');

describe('the grid', () => {
  test('of an empty landscape has no rows, and says that no county is named', () => {
    const { total, county, districts, said } = askedOf(twoTier, landscape('empty').built);
    expect({ total, county, districts, said }).toEqual({
      total: 0,
      county: null,
      districts: [],
      said: 'The source names no county: bodies of the county stand without a place.',
    });
  });

  test('has a row for each topic, and a cell for the county and each district', () => {
    const { results, county, districts } = askedOf(twoTier, shire().built);
    expect([county?.id, ids(districts)]).toEqual(['shire', ['north', 'south']]);
    expect(
      results.map(({ id, score, because, atCounty, inDistricts }) => ({
        id,
        score,
        because,
        cells: [atCounty, ...inDistricts].map(({ area, state, bodies }) => [area?.id, state, ids(bodies)]),
      })),
    ).toEqual([
      {
        id: 'twoTier:safety',
        score: 2 / 3,
        because: 'Safety: Shire Safety at the county, North Safety in 1 of 2 districts.',
        cells: [
          ['shire', 'one', ['county-safety']],
          ['north', 'one', ['north-safety']],
          ['south', 'none', []],
        ],
      },
      {
        id: 'twoTier:transport',
        score: 0,
        because: 'Transport: nobody at the county, nobody in the districts.',
        cells: [
          ['shire', 'none', []],
          ['north', 'none', []],
          ['south', 'none', []],
        ],
      },
    ]);
  });

  test('gives a block what its themes have, and a theme nothing of its block', () => {
    const { results } = askedOf(
      twoTier,
      shire()
        .node('Block', 'stronger', { name: 'Stronger' })
        .edge('ALIGNS_WITH', 'safety', 'stronger')
        .node('Partnership', 'county-block', { tier: 'county' })
        .edge('LEADS', 'county-block', 'stronger').built,
    );
    const atCounty = Object.fromEntries(results.map((row) => [row.id, ids(row.atCounty.bodies)]));
    expect(atCounty).toEqual({
      'twoTier:safety': ['county-safety'],
      'twoTier:stronger': ['county-safety', 'county-block'],
      'twoTier:transport': [],
    });
  });

  test('puts a body of another tier or another place in no cell, and tells of it', () => {
    const { results } = askedOf(
      twoTier,
      shire()
        .node('Organisation', 'agency', { name: 'Agency', tier: 'regional', sector: 'transport' })
        .edge('LEADS', 'agency', 'transport').built,
    );
    expect(results.find(({ id }) => id === 'twoTier:transport')).toMatchObject({
      score: 0,
      because:
        'Transport: nobody at the county, nobody in the districts. Held besides by Agency, in no cell of the grid.',
    });
  });

  test('has a column without a place for bodies of the districts that are tied to none', () => {
    const { results } = askedOf(
      twoTier,
      shire()
        .node('Partnership', 'somewhere', { name: 'Somewhere', tier: 'district' })
        .edge('ADDRESSES', 'somewhere', 'transport').built,
    );
    const transport = results.find(({ id }) => id === 'twoTier:transport');
    expect(transport?.inDistricts.map(({ area, count, bodies }) => [area?.id, count, ids(bodies)])).toEqual([
      ['north', 1, []],
      ['south', 1, []],
      [undefined, null, ['somewhere']],
    ]);
    expect(transport?.score).toBe(0);
  });

  test('ties a group to the place of the body that it is part of, and a parish to its district', () => {
    const { results } = askedOf(
      twoTier,
      shire()
        .node('Partnership', 'group', { name: 'Group', tier: 'district' })
        .edge('PART_OF', 'group', 'north-safety')
        .edge('ADDRESSES', 'group', 'transport')
        .node('Area', 'parish', { kind: 'parish' })
        .edge('WITHIN', 'parish', 'south')
        .node('Partnership', 'parish-group', { name: 'Parish group', tier: 'district' })
        .edge('COVERS', 'parish-group', 'parish')
        .edge('ADDRESSES', 'parish-group', 'transport').built,
    );
    const transport = results.find(({ id }) => id === 'twoTier:transport');
    expect(transport?.inDistricts.map(({ bodies }) => ids(bodies))).toEqual([['group'], ['parish-group']]);
  });

  test('keeps one county from another', () => {
    const two = shire()
      .node('Area', 'other-shire', { name: 'Other Shire', kind: 'county' })
      .node('Area', 'east', { name: 'East', kind: 'district' })
      .edge('WITHIN', 'east', 'other-shire')
      .node('Partnership', 'loose', { name: 'Loose', tier: 'county' })
      .edge('ADDRESSES', 'loose', 'transport').built;
    const first = askedOf(twoTier, two);
    expect(first.said).toBe(
      'This is Shire, the one of 2 counties with most districts. To see another, choose it as the county.',
    );
    expect(ids(first.results.find(({ id }) => id === 'twoTier:transport')?.atCounty.bodies ?? [])).toEqual(
      [],
    );
    const other = askedOf(twoTier, two, { county: 'other-shire' });
    expect([ids(other.districts), other.results.map(({ score }) => score)]).toEqual([['east'], [0, 0]]);
  });

  test('has no county that is no area in scope', () => {
    expect(() => askedOf(twoTier, shire().built, { county: 'safety' })).toThrow(
      new BadOption(
        'county',
        'none of the areas that are counted is "safety". Choose a county that the landscape names, or leave it out for the one with most districts.',
      ),
    );
  });
});

describe('counterparts and voices', () => {
  test('are stated or worked out, and never both', () => {
    const derived = askedOf(twoTier, shire().built);
    expect(derived.counterparts(all).map(({ stated, because }) => [stated, because])).toEqual([
      [
        false,
        'Shire Safety and North Safety both hold Safety; that one answers to the other, the source does not say.',
      ],
    ]);
    const stated = askedOf(twoTier, shire().edge('COUNTERPART_OF', 'county-safety', 'north-safety').built);
    expect(stated.counterparts(all).map((pair) => [pair.stated, pair.because])).toEqual([
      [true, 'The source states that North Safety is the counterpart of Shire Safety.'],
    ]);
  });

  test('are missing where no topic is shared and none is stated', () => {
    const { withoutCounterpart } = askedOf(
      twoTier,
      shire().node('Partnership', 'board', { name: 'Board', tier: 'county' }).built,
    );
    expect(ids(withoutCounterpart(all))).toEqual(['board']);
  });

  test('a district is heard through a body of it, or through one that stands for all', () => {
    const seated = (count: number) =>
      askedOf(
        twoTier,
        shire()
          .node('Organisation', 'councils', { tier: 'district', sector: 'local authority', count })
          .node('Seat', 'seat', { role: 'member' })
          .edge('ON', 'seat', 'county-safety')
          .edge('ON_BEHALF_OF', 'seat', 'councils').built,
      );
    expect(ids(seated(2).withoutVoice)).toEqual([]);
    expect(ids(seated(1).withoutVoice)).toEqual(['north', 'south']);
    expect(seated(1).completeness[1]?.says).toBe(
      '0 of 1 body of the districts with a seat at the county are tied to a district',
    );
  });

  test('a district is heard through a post in one of its bodies', () => {
    const { withoutVoice } = askedOf(
      twoTier,
      shire()
        .node('Organisation', 'council', { tier: 'district', sector: 'local authority' })
        .edge('COVERS', 'council', 'south')
        .node('Post', 'leader')
        .edge('POST_IN', 'leader', 'council')
        .node('Seat', 'seat', { role: 'member' })
        .edge('ON', 'seat', 'county-safety')
        .edge('EX_OFFICIO', 'seat', 'leader').built,
    );
    expect(ids(withoutVoice)).toEqual(['north']);
  });

  test('who sits at both tiers is told with the seats at each', () => {
    const { atBothTiers } = askedOf(
      twoTier,
      shire()
        .node('Organisation', 'police', { name: 'Police', sector: 'police' })
        .node('Seat', 'above', { role: 'member' })
        .edge('ON', 'above', 'county-safety')
        .edge('ON_BEHALF_OF', 'above', 'police')
        .node('Seat', 'below', { role: 'member', count: 3 })
        .edge('ON', 'below', 'north-safety')
        .edge('ON_BEHALF_OF', 'below', 'police').built,
    );
    expect(atBothTiers(all)).toEqual([
      {
        subject: { id: 'police', label: 'Organisation', name: 'Police' },
        countySeats: 1,
        districtSeats: 3,
        because:
          'Police holds 1 seat at partnerships of the county and 3 seats at partnerships of districts.',
      },
    ]);
  });
});

test('any landscape has scores from 0 to 1, and rows of themes and of blocks make up the whole', () => {
  fc.assert(
    fc.property(randomRegister().map(landscapeOf), (any: Landscape) => {
      const rows = (by: string) => askedOf(twoTier, any, { by }, { statuses }).results;
      const whole = rows('themes and blocks');
      expect(ids([...rows('themes'), ...rows('blocks')]).toSorted()).toEqual(ids(whole).toSorted());
      for (const { score } of whole) expect(score >= 0 && score <= 1).toBe(true);
    }),
    { numRuns: 30 },
  );
});

describe('of the papers', () => {
  test('Leicestershire 2002 has its table of topics (Appendix 1, paragraph 16)', async () => {
    const { results, county, districts } = askedOf(twoTier, await shippedLandscape('leicestershire-2002'));
    expect([county?.name, districts.map(({ name }) => name)]).toEqual([
      'Leicestershire',
      ["Leicestershire's seven districts"],
    ]);
    // One column: the paper names no district, it speaks of seven.
    expect(results[0]?.inDistricts.map(({ area, count }) => [area?.id, count])).toEqual([['districts', 7]]);
    const topic = (id: string) => {
      const row = results.find((one) => one.id === `twoTier:topic-${id}`);
      return row && [row.score, row.blank, row.because];
    };
    // Row Local Government: "Seven DLSPs", and Local Authorities that are said to be of neither tier.
    expect(topic('local-government')).toEqual([
      7 / 8,
      false,
      'Local Government: nobody at the county, District Local Strategic Partnerships in 7 of 7 districts. Held besides by Leicestershire Local Authorities, in no cell of the grid.',
    ]);
    // Row Community Safety: a partnership, the constabulary and the authority, all of the county.
    expect(topic('community-safety')).toEqual([
      1 / 8,
      false,
      'Community Safety: Leicestershire Community Safety Partnership, Leicestershire Constabulary and Leicestershire Police Authority at the county, nobody in the districts.',
    ]);
    // Row Transport: "No over-arching partnership", and an empty cell beside it.
    expect(topic('transport')).toEqual([
      0,
      true,
      'Transport: nobody at the county, nobody in the districts. The review left it blank in a table of its own.',
    ]);
  });

  test('Cheshire 2005 has four of five core themes at the county alone (workshop question 4), and districts of which two are named', async () => {
    const { results, districts, said, withoutVoice } = askedOf(
      twoTier,
      await shippedLandscape('cheshire-2005'),
    );
    expect(ids(districts)).toEqual(['chester', 'crewe-and-nantwich']);
    expect(said).toBe(
      'The source does not say that Chester and Crewe & Nantwich lie within Cheshire; it is taken so, as no other county is named.',
    );
    // The two core themes that carry a block's name reach it too (paragraph 17 and question 4): no other block has anybody.
    expect(results.filter(({ score }) => score > 0).map(({ id }) => id)).toEqual(
      [
        'children-and-young-people',
        'core-children',
        'core-health',
        'core-innovation',
        'core-safer',
        'core-sustainable',
        'safer-and-stronger-communities',
      ].map((id) => `twoTier:${id}`),
    );
    expect(ids(withoutVoice)).toEqual(['chester', 'crewe-and-nantwich']);
  });

  test('Lancaster 2011 has clean and safe streets with the Community Safety Partnership of the district alone', async () => {
    const { results } = askedOf(twoTier, await shippedLandscape('lancaster-2011'));
    expect(results.filter(({ score }) => score > 0).map(({ because, score }) => [score, because])).toEqual([
      [0.5, 'clean and safe streets: nobody at the county, Community Safety Partnership in 1 of 1 district.'],
    ]);
  });

  test('Huntingdonshire 2006 names no topic, so there is no row', async () => {
    const { total, county, districts } = askedOf(twoTier, await shippedLandscape('huntingdonshire-2006'));
    expect([total, county?.id, ids(districts)]).toEqual([0, 'cambridgeshire', ['huntingdonshire']]);
  });
});
