import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBearers } from '../../../../schema/analysis/words.ts';
import { statuses } from '../../../../schema/landscape.ts';
import type { Landscape } from '../../../../schema/landscape.ts';
import { landscapeOf } from '../../../../seed/landscapeOf.ts';
import { fatigue } from '../../../../server/analysis/fatigue.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { randomRegister } from '../../../support/randomRegister.ts';
import { shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

/** Ann chairs the board and sits on the forum, for the council. */
const small = () =>
  landscape('small')
    .node('Organisation', 'council', { name: 'Council', sector: 'local authority' })
    .node('Partnership', 'board', {
      name: 'Board',
      statutory: true,
      meetingsAYearFrom: 4,
      meetingsAYearTo: 6,
      hoursAMeeting: 2,
    })
    .node('Partnership', 'forum', { name: 'Forum', statutory: false })
    .node('Person', 'ann', { name: 'Ann' })
    .node('Seat', 'seat-1', { role: 'chair' })
    .edge('ON', 'seat-1', 'board')
    .edge('ON_BEHALF_OF', 'seat-1', 'council')
    .edge('HELD_BY', 'seat-1', 'ann')
    .node('Seat', 'seat-2', { role: 'member' })
    .edge('ON', 'seat-2', 'forum')
    .edge('ON_BEHALF_OF', 'seat-2', 'council')
    .edge('HELD_BY', 'seat-2', 'ann');

const organisations = { of: 'organisations' };
const exact = (value: number) => ({ from: value, to: value });
const figures = (whole: Landscape, given = {}) =>
  askedOf(fatigue, whole, given).results.map(({ subjects, seats, meetings, hours }) => [
    subjects[0]?.id,
    seats,
    meetings,
    hours,
  ]);

test.each(loadBearers)('an empty landscape stretches none of the %s', (of) => {
  const { completeness, ...answer } = askedOf(fatigue, landscape('empty').built, { of });
  expect(answer).toEqual({ total: 0, results: [], gini: null, topTenthShare: null, distribution: [] });
  expect(completeness.map(({ says }) => says)).toEqual([
    '0 of 0 seats are on a partnership that states how often it meets',
    '0 of 0 seats are on one that states how long a meeting is',
    '0 of 0 seats are on one that is said to be statutory or not',
    '0 of 0 seats name who holds them',
    '0 of 0 seats name a body that they are held for',
  ]);
});

test('a load that the source says little of is told in few words', () => {
  const bare = landscape('bare')
    .node('Person', 'ann', { name: 'Ann' })
    .node('Partnership', 'board')
    .node('Seat', 'seat', { role: 'member' })
    .edge('ON', 'seat', 'board')
    .edge('HELD_BY', 'seat', 'ann').built;
  expect(askedOf(fatigue, bare).results.map(({ because }) => because)).toEqual([
    'Ann: 1 seat on 1 partnership; how often they meet is not stated in the source; whether a statute requires them, and so whether any can be cut, is not stated.',
  ]);
});

describe('a person with two seats', () => {
  const [ann] = askedOf(fatigue, small().built, { hourlyRate: 1_000 }).results;

  test('carries what the source states of them, and no bound where it does not', () => {
    expect(ann).toMatchObject({
      id: 'fatigue:people:ann',
      score: 2,
      alike: 1,
      seats: 2,
      chairs: 1,
      statutorySeats: 1,
      voluntarySeats: 1,
      unstatedSeats: 0,
      statedSeats: 1,
      partnerships: 2,
      meetings: { from: 4, to: null },
      statutoryMeetings: { from: 4, to: 6 },
      voluntaryMeetings: { from: 0, to: null },
      unstatedMeetings: exact(0),
      hours: { from: 8, to: null },
      representatives: null,
      seatsPerRepresentative: null,
      cost: { from: 8_000, to: null },
    });
  });

  test('is told in a sentence', () => {
    expect(ann?.because).toBe(
      'Ann: 2 seats on 2 partnerships, 1 as chair or vice chair; at least 4 meetings a year, as far as 1 of the 2 seats state it; ' +
        'at least 8 hours a year in them; a statute requires 1 and only the 1 that no statute requires can be cut; ' +
        'it costs at least £80 a year.',
    );
  });

  test('goes beyond a threshold surely where what is stated does, perhaps where the unknown could', () => {
    const exceeds = (given: Readonly<Record<string, unknown>>) =>
      askedOf(fatigue, small().built, given).results[0]?.exceeds;
    const unstated = [
      { measure: 'meetings a year', limit: 24, found: { from: 4, to: null }, surely: false },
      { measure: 'hours a year', limit: 60, found: { from: 8, to: null }, surely: false },
    ];
    expect(exceeds({})).toEqual(unstated);
    expect(exceeds({ maxSeats: 2 })).toEqual(unstated);
    expect(exceeds({ maxSeats: 1 })).toEqual([
      { measure: 'seats', limit: 1, found: exact(2), surely: true },
      ...unstated,
    ]);
  });

  test('is among those exceeding only where it is sure', () => {
    const asked = (given: object) => {
      const { total, said } = askedOf(fatigue, small().built, { exceeding: true, ...given });
      return [total, said];
    };
    expect(asked({})).toEqual([0, 'None of the people goes beyond a threshold for sure.']);
    expect(asked({ maxMeetings: 3 })).toEqual([1, undefined]);
  });

  test('is at the meetings of a partnership once, though with two seats on it; the council sends two', () => {
    const twice = small()
      .node('Seat', 'seat-3', { role: 'member' })
      .edge('ON', 'seat-3', 'board')
      .edge('ON_BEHALF_OF', 'seat-3', 'council')
      .edge('HELD_BY', 'seat-3', 'ann').built;
    expect(figures(twice)).toEqual([['ann', 3, { from: 4, to: null }, { from: 8, to: null }]]);
    expect(figures(twice, organisations)).toEqual([
      ['council', 3, { from: 8, to: null }, { from: 16, to: null }],
    ]);
  });
});

describe('a body', () => {
  test('has its seats for each person who is named, of those seats that name one', () => {
    const more = small()
      .node('Person', 'bob', { name: 'Bob' })
      .node('Seat', 'seat-3', { role: 'vice chair', count: 4 })
      .edge('ON', 'seat-3', 'forum')
      .edge('ON_BEHALF_OF', 'seat-3', 'council')
      .edge('HELD_BY', 'seat-3', 'bob')
      .node('Seat', 'seat-4', { role: 'member', count: 2 })
      .edge('ON', 'seat-4', 'forum')
      .edge('ON_BEHALF_OF', 'seat-4', 'council').built;
    const [council] = askedOf(fatigue, more, organisations).results;
    expect([
      council?.seats,
      council?.chairs,
      council?.representatives,
      council?.seatsPerRepresentative,
    ]).toEqual([8, 5, 2, 3]);
    expect(council?.because).toContain('; 2 named people hold 6 of them, 3 seats each on average; ');
  });

  test('that stands for seven is as stretched as one of them', () => {
    const seven = landscape('seven')
      .node('Organisation', 'districts', { name: 'Seven districts', count: 7 })
      .node('Partnership', 'board', { meetingsAYearFrom: 4, meetingsAYearTo: 4 })
      .node('Seat', 'seats', { role: 'member', count: 7 })
      .edge('ON', 'seats', 'board')
      .edge('ON_BEHALF_OF', 'seats', 'districts').built;
    const { results, distribution, gini } = askedOf(fatigue, seven, { ...organisations, maxSeats: 5 });
    expect(results[0]).toMatchObject({
      seats: 7,
      alike: 7,
      score: 1,
      meetings: exact(28),
      exceeds: [{ measure: 'hours a year' }],
    });
    expect(results[0]?.because).toContain(
      '7 seats on 1 partnership, 1 for each of the 7 it stands for; 28 meetings a year;',
    );
    expect([distribution, gini]).toEqual([[{ seats: 1, count: 7 }], 0]);
  });

  test('has a joint seat in full, as its partner has', () => {
    const joint = small()
      .node('Partnership', 'lsp', { name: 'LSP' })
      .edge('ON_BEHALF_OF', 'seat-2', 'lsp').built;
    expect(figures(joint, organisations).map(([id, seats]) => [id, seats])).toEqual([
      ['council', 2],
      ['lsp', 1],
    ]);
  });

  test('has a seat once, though two rows tie it to the seat', () => {
    const whole = small().built;
    const twice = {
      ...whole,
      edges: [...whole.edges, ...whole.edges.map((edge) => ({ ...edge, id: `${edge.id}:again` }))],
    };
    expect(figures(twice, organisations)).toEqual(figures(whole, organisations));
    expect(figures(twice)).toEqual(figures(whole));
  });
});

describe('how often a partnership meets', () => {
  const described = (attribute: string, facts: object, board = {}) =>
    figures(
      landscape('described')
        .node('Person', 'ann')
        .node('Partnership', 'board', {
          meetingsAYearFrom: 4,
          meetingsAYearTo: 4,
          hoursAMeeting: 2,
          ...board,
        })
        .node('Seat', 'seat', { role: 'member' })
        .edge('ON', 'seat', 'board')
        .edge('HELD_BY', 'seat', 'ann')
        .node('Attribute', 'value', { attribute, ...facts })
        .edge('DESCRIBES', 'value', 'board').built,
    )[0]?.slice(2);

  test.each([
    [
      'may be stated of another status: the figures span both',
      'meetings a year',
      { number: 10 },
      [
        { from: 4, to: 10 },
        { from: 8, to: 20 },
      ],
    ],
    [
      'stays as it was where the value is not in scope',
      'meetings a year',
      { number: 10, status: 'proposed' },
      [exact(4), exact(8)],
    ],
    ['is not told by words', 'meetings a year', { value: 'two to three times' }, [exact(4), exact(8)]],
    ['is not told by another figure', 'seats', { number: 10 }, [exact(4), exact(8)]],
    [
      'leaves the hours to the length of a meeting',
      'hours a meeting',
      { number: 3 },
      [exact(4), { from: 8, to: 12 }],
    ],
  ])('%s', (_, attribute, facts, expected) => {
    expect(described(attribute, facts)).toEqual(expected);
  });

  test('may be bounded on one side only', () => {
    expect(described('other', {}, { meetingsAYearFrom: undefined })).toEqual([
      { from: 0, to: 4 },
      { from: 0, to: 8 },
    ]);
    expect(described('other', {}, { meetingsAYearTo: undefined })).toEqual([
      { from: 4, to: null },
      { from: 8, to: null },
    ]);
  });

  test('may be never, and then it takes no hours, however long a meeting would be', () => {
    const never = { meetingsAYearFrom: 0, meetingsAYearTo: 0, hoursAMeeting: undefined };
    expect(described('other', {}, never)).toEqual([exact(0), exact(0)]);
  });
});

test('a sector has the seats of its bodies and those offered to it, each once, and no threshold', () => {
  const sectors = landscape('sectors')
    .node('Organisation', 'pct', { name: 'PCT', sector: 'health' })
    .node('Organisation', 'trust', { name: 'Trust', sector: 'health' })
    .node('Partnership', 'board', { name: 'Board' })
    .node('Seat', 'joint', { role: 'member' })
    .edge('ON', 'joint', 'board')
    .edge('ON_BEHALF_OF', 'joint', 'pct')
    .edge('ON_BEHALF_OF', 'joint', 'trust')
    .node('Seat', 'offered', { role: 'member', sector: 'health', count: 9 })
    .edge('ON', 'offered', 'board')
    .node('Seat', 'faith', { role: 'member', sector: 'faith' })
    .edge('ON', 'faith', 'board').built;
  const { results } = askedOf(fatigue, sectors, { of: 'sectors' });
  expect(
    results.map(({ id, seats, subjects, exceeds }) => [id, seats, subjects.map((one) => one.id), exceeds]),
  ).toEqual([
    ['fatigue:sectors:health', 10, ['pct', 'trust', 'offered'], []],
    ['fatigue:sectors:faith', 1, ['faith'], []],
  ]);
  expect(results[0]?.because).toMatch(/^The sector health: 10 seats on 1 partnership;/);
  expect(() => askedOf(fatigue, sectors, { of: 'sectors', exceeding: true })).toThrow(
    'exceeding: leave it out for sectors',
  );
});

describe('on any landscape', () => {
  const questions = fc.record({ register: randomRegister(), of: fc.constantFrom(...loadBearers) });
  const anywhere = { statuses, observers: true };

  test('the parts make up the whole, and no figure falls below what is known', () => {
    fc.assert(
      fc.property(questions, ({ register, of }) => {
        const { results, gini, topTenthShare } = askedOf(fatigue, landscapeOf(register), { of }, anywhere);
        for (const one of results) {
          expect(one.statutorySeats + one.voluntarySeats + one.unstatedSeats).toBe(one.seats);
          expect(one.chairs).toBeLessThanOrEqual(one.seats);
          expect(one.statedSeats).toBeLessThanOrEqual(one.seats);
          const parts = [one.statutoryMeetings, one.voluntaryMeetings, one.unstatedMeetings];
          const inHours = [one.statutoryHours, one.voluntaryHours, one.unstatedHours];
          const least = (ranges: typeof parts) => ranges.reduce((sum, { from }) => sum + from, 0);
          expect(least(parts)).toBeCloseTo(one.meetings.from, 9);
          expect(least(inHours)).toBeCloseTo(one.hours.from, 9);
          for (const { from, to } of [...parts, one.meetings, ...inHours, one.hours])
            expect(from).toBeLessThanOrEqual(to ?? Infinity);
        }
        expect([gini ?? 0, topTenthShare ?? 0].every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('the higher the threshold, the fewer go beyond it', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 500 }), ({ register, of }, maxSeats) => {
        fc.pre(of !== 'sectors');
        const whole = landscapeOf(register);
        const beyond = (given: object) =>
          askedOf(fatigue, whole, { of, exceeding: true, ...given }, anywhere).total;
        expect(beyond({ maxSeats: maxSeats + 1 })).toBeLessThanOrEqual(beyond({ maxSeats }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('in the reviews', () => {
  // Cheshire 2005, preface, first sentence: the Strategy Monitoring Group's Simpson (PCT), Turnock, Morris and Shepherd (Fire
  // Service); the LAA group's local authorities. 1, 1 and 3 seats: (-2 × 1 + 0 × 1 + 2 × 3) / (3 × 5).
  test('the Fire Service of Cheshire sits on one group by three people', async () => {
    const { results, gini, topTenthShare } = askedOf(
      fatigue,
      await shippedLandscape('cheshire-2005'),
      organisations,
    );
    expect(
      results.map(({ subjects, seats, representatives }) => [subjects[0]?.id, seats, representatives]),
    ).toEqual([
      ['fire-service', 3, 3],
      ['central-cheshire-pct', 1, 1],
      ['local-authorities', 1, null],
    ]);
    expect([gini, topTenthShare]).toEqual([4 / 15, 3 / 5]);
  });

  // Leicestershire 2002, list before paragraph 12, Appendix 1, paragraphs 12 and 17: seven joint seats for district council and LSP together, the
  // County Council in the chair; all others one seat each.
  test('the seven district councils of Leicestershire have seven joint seats as proposed, one each', async () => {
    const whole = await shippedLandscape('leicestershire-2002');
    const { results } = askedOf(
      fatigue,
      whole,
      { ...organisations, maxSeats: 5 },
      { statuses: ['existing', 'proposed', 'expected'] },
    );
    const districts = results.filter(({ subjects }) =>
      ['district-councils', 'dlsps'].includes(subjects[0]?.id ?? ''),
    );
    expect(districts.map(({ seats, alike, score }) => [seats, alike, score])).toEqual([
      [7, 7, 1],
      [7, 7, 1],
    ]);
    expect(results.filter(({ chairs }) => chairs > 0).map(({ subjects }) => subjects[0]?.id)).toEqual([
      'county-council',
    ]);
    // The Voluntary Services partnership is on the Board as proposed and on CARES as it is (Appendix 3, section 3, sixth paragraph).
    expect(results[0]?.subjects[0]?.id).toBe('cvs-partnership');
    expect(results[0]?.score).toBe(2);
  });

  // Lancaster 2011, Future partnership arrangements, Parish Councils: six a year, the City and County Councils attending all of them.
  test('the meeting of the parishes of Lancaster takes six meetings a year of who attends', async () => {
    const whole = await shippedLandscape('lancaster-2011');
    const sorted = { ...organisations, sort: 'meetings a year' };
    const load = (observers: boolean) =>
      askedOf(fatigue, whole, sorted, { observers })
        .results.filter(({ statedSeats }) => statedSeats > 0)
        .map(({ subjects, seats, meetings }) => [subjects[0]?.id, seats, meetings]);
    expect(load(false)).toEqual([['parish-councils', 1, exact(6)]]);
    expect(load(true)).toEqual([
      ['city-council', 2, { from: 6, to: null }],
      ['county-council', 1, exact(6)],
      ['parish-councils', 1, exact(6)],
    ]);
  });
});
