import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapKinds, gapOrigins } from '../../../../schema/analysis/words.ts';
import { statuses } from '../../../../schema/landscape.ts';
import { landscapeOf } from '../../../../seed/landscapeOf.ts';
import { gaps } from '../../../../server/analysis/gaps.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { randomRegister } from '../../../support/randomRegister.ts';
import { shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

type Asked = ReturnType<typeof landscape>['built'];
const found = (whole: Asked, given = {}, choice = {}) =>
  askedOf(gaps, whole, given, choice).results.map(({ origin, kind, subjects, because }) => [
    origin,
    kind,
    subjects.map(({ id }) => id),
    because,
  ]);
const workedOut = (whole: Asked) => found(whole, { origins: ['worked out'] });

test('an empty landscape has no gap', () => {
  expect(found(landscape('empty').built)).toEqual([]);
});

describe('what the review says is missing', () => {
  const reviewed = () =>
    landscape('reviewed')
      .node('Theme', 'transport', { name: 'Transport' })
      .node('Finding', 'said', { name: 'No lead for transport.', kind: 'gap' })
      .edge('ABOUT', 'said', 'transport')
      .node('Finding', 'blank', { name: 'No organisation: Transport', kind: 'blank in table' })
      .edge('ABOUT', 'blank', 'transport')
      .node('Finding', 'denied', { name: 'No lead for health', kind: 'gap', negated: true })
      .node('Finding', 'loose', { name: 'Some are hard to involve', kind: 'gap' });

  test('stands first, then what its tables leave blank, then what is worked out; the same gap is each of these', () => {
    expect(found(reviewed().built)).toEqual([
      ['stated by the review', 'other', ['loose'], 'The review says: Some are hard to involve.'],
      [
        'stated by the review',
        'theme without a lead',
        ['said', 'transport'],
        'The review says: No lead for transport. It is about Transport.',
      ],
      [
        'blank in its table',
        'theme without a lead',
        ['blank', 'transport'],
        'A table of the review is blank: No organisation: Transport. It is about Transport.',
      ],
      [
        'worked out',
        'theme without a lead',
        ['transport'],
        'The source names nobody who leads on Transport.',
      ],
      [
        'worked out',
        'theme without a seat',
        ['transport'],
        'No partnership is said to lead on or address Transport.',
      ],
    ]);
  });

  test('is counted by origin and kind, whichever are asked for', () => {
    const counts = [
      ['stated by the review', 'theme without a lead', 1],
      ['stated by the review', 'other', 1],
      ['blank in its table', 'theme without a lead', 1],
      ['worked out', 'theme without a lead', 1],
      ['worked out', 'theme without a seat', 1],
    ];
    const counted = (given: Record<string, unknown>) =>
      askedOf(gaps, reviewed().built, given).counts.map(({ origin, kind, count }) => [origin, kind, count]);
    expect(counted({})).toEqual(counts);
    expect(counted({ origins: ['worked out'], kinds: ['vacancy'] })).toEqual(counts);
  });

  test('is no gap where the review denies it', () => {
    expect(found(reviewed().built).flat(2)).not.toContain('denied');
  });
});

describe('what we work out', () => {
  const led = landscape('led')
    .node('Block', 'safer', { name: 'Safer' })
    .node('Theme', 'safety', { name: 'Safety' })
    .edge('ALIGNS_WITH', 'safety', 'safer')
    .node('Organisation', 'agency', { name: 'Agency', sector: 'other' })
    .edge('LEADS', 'agency', 'safety');

  test('a block is led through its themes; an organisation that leads is no partnership that addresses', () => {
    expect(workedOut(led.built).map(([, kind, subjects]) => [kind, subjects])).toEqual([
      ['theme without a seat', ['safer']],
      ['theme without a seat', ['safety']],
    ]);
  });

  test('an area that only an organisation without a seat covers has nobody; a region is no area to sit for', () => {
    const areas = (seated: boolean) => {
      const built = landscape('areas')
        .node('Area', 'shire', { name: 'Shire', kind: 'county' })
        .node('Area', 'midlands', { name: 'Midlands', kind: 'region' })
        .node('Organisation', 'council', { sector: 'other' })
        .edge('COVERS', 'council', 'shire')
        .node('Partnership', 'board')
        .node('Seat', 'seat', { role: 'member' })
        .edge('ON', 'seat', 'board');
      return (seated ? built.edge('ON_BEHALF_OF', 'seat', 'council') : built).built;
    };
    const kinds = { kinds: ['area without a seat'] };
    expect(found(areas(true), kinds)).toEqual([]);
    expect(found(areas(false), kinds)).toEqual([
      [
        'worked out',
        'area without a seat',
        ['shire'],
        'No partnership is said to cover Shire, and no body with a seat is.',
      ],
    ]);
  });

  test('a sector has a seat by a body of it, by a partnership that speaks for it, or by a seat offered to it', () => {
    const sector = landscape('sectors')
      .node('Partnership', 'board')
      .node('Organisation', 'church', { name: 'Church', sector: 'faith' })
      .node('Organisation', 'gp', { name: 'Doctors', sector: 'health' })
      .node('Organisation', 'pct', { name: 'PCT', sector: 'health' })
      .node('Organisation', 'thing', { sector: 'other' })
      .node('Organisation', 'trust', { sector: 'housing' })
      .node('Seat', 'faith-seat', { role: 'member', sector: 'faith' })
      .edge('ON', 'faith-seat', 'board')
      .node('Seat', 'housing-seat', { role: 'observer' })
      .edge('ON', 'housing-seat', 'board')
      .edge('ON_BEHALF_OF', 'housing-seat', 'trust');
    const kinds = { kinds: ['sector without a seat'] };
    expect(found(sector.built, kinds).map(([, , subjects, because]) => [subjects, because])).toEqual([
      [
        ['gp', 'pct'],
        'No seat is held for the sector health, of which 2 organisations are named: Doctors and PCT.',
      ],
      [['trust'], 'No seat is held for the sector housing, of which 1 organisation is named: trust.'],
    ]);
    const withObservers = found(sector.built, kinds, { observers: true });
    expect(withObservers.map(([, , subjects]) => subjects)).toEqual([['gp', 'pct']]);
  });

  test('a seat is vacant only where the source names nobody at all for it', () => {
    const seats = landscape('seats')
      .node('Partnership', 'board', { name: 'Board' })
      .node('Post', 'leader')
      .node('Organisation', 'pct', { status: 'expected', sector: 'other' });
    for (const [id, facts] of [
      ['empty', { role: 'chair' }],
      ['named', { role: 'member', name: 'Director' }],
      ['offered', { role: 'member', sector: 'faith' }],
      ['office', { role: 'member' }],
      ['to-come', { role: 'member' }],
    ] as const)
      seats.node('Seat', id, facts).edge('ON', id, 'board');
    seats.edge('EX_OFFICIO', 'office', 'leader').edge('ON_BEHALF_OF', 'to-come', 'pct');
    expect(found(seats.built, { kinds: ['vacancy'] })).toEqual([
      [
        'worked out',
        'vacancy',
        ['empty', 'board'],
        'A seat as chair at Board: the source names nobody who holds it, no office, and no sector that it is offered to.',
      ],
    ]);
  });

  test('a board is over its limit by its seats, counted as often as they stand for; first by what it may have', () => {
    const board = (limits: Readonly<Record<string, number>>) =>
      askedOf(
        gaps,
        landscape('board')
          .node('Partnership', 'board', { name: 'Board', ...limits })
          .node('Seat', 'seats', { name: 'Members', role: 'member', count: 12 })
          .edge('ON', 'seats', 'board').built,
      ).results.map(({ score, because }) => [score, because]);
    expect(board({ seatLimitAbsolute: 12 })).toEqual([]);
    expect(board({ seatLimitAbsolute: 10, seatLimitPreferred: 6 })).toEqual([
      [0.2, 'Board has 12 seats, 2 more than the 10 it may have.'],
    ]);
    expect(board({ seatLimitAbsolute: 12, seatLimitPreferred: 6 })).toEqual([
      [1, 'Board has 12 seats, 6 more than the 6 it would prefer.'],
    ]);
  });
});

test('the origins and the kinds make up the whole, each gap in one of them', () => {
  fc.assert(
    fc.property(randomRegister().map(landscapeOf), (any) => {
      const ids = (given: object) =>
        askedOf(gaps, any, { ...given }, { statuses }).results.map(({ id }) => id);
      const whole = ids({}).toSorted();
      expect(gapOrigins.flatMap((origin) => ids({ origins: [origin] })).toSorted()).toEqual(whole);
      expect(gapKinds.flatMap((kind) => ids({ kinds: [kind] })).toSorted()).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

describe('of the papers', () => {
  test('Leicestershire 2002 has five blanks in its table, and says two of its topics have nobody (Appendix 1, paragraph 16)', async () => {
    const leicestershire = await shippedLandscape('leicestershire-2002');
    const asked = (origin: string) =>
      found(leicestershire, { origins: [origin] }, { statuses: ['existing', 'proposed'] })
        .filter(([, kind]) => kind === 'theme without a lead')
        .map(([, , subjects]) => (subjects as readonly string[]).slice(1));
    // Rows with an empty cell under Key Organisation: Transport, Voluntary sector, Spatial Planning, Sport, Access to Information.
    expect(asked('blank in its table')).toEqual([
      ['topic-access-to-information-and-services'],
      ['topic-spatial-planning'],
      ['topic-sport-and-recreation'],
      ['topic-transport'],
      ['topic-voluntary-sector'],
    ]);
    // "No Faith Forums currently available", row Community; "No over-arching partnership", row Transport.
    expect(asked('stated by the review')).toEqual([['faith-groups', 'topic-community'], ['topic-transport']]);
  });

  test('Leicestershire 2002 would have more seats than it prefers, and none vacant (Appendix 1, paragraph 16)', async () => {
    const { results } = askedOf(
      gaps,
      await shippedLandscape('leicestershire-2002'),
      { kinds: ['over its limit', 'vacancy'] },
      { statuses: ['existing', 'proposed'] },
    );
    expect(results.map(({ score, because }) => [score, because])).toEqual([
      [
        5 / 19,
        'Leicestershire Local Strategic Partnership Board has 24 seats, 5 more than the 19 it would prefer.',
      ],
    ]);
  });

  test('Lancaster 2011 has six priorities that no partnership addresses: safe streets alone makes a partnership key', async () => {
    const lancaster = await shippedLandscape('lancaster-2011');
    const subjects = found(lancaster, { kinds: ['theme without a seat'] }).map(([, , ids]) => ids);
    expect(subjects.flat()).toEqual([
      'climate-change',
      'economic-development',
      'engaged-people',
      'narrowing-the-gap',
      'partnership-working',
      'protecting-vulnerable-people',
    ]);
  });

  test('Breckland 2010 names its seats without their holders (stage 1), so none of them is vacant', async () => {
    expect(found(await shippedLandscape('breckland-2010'), { kinds: ['vacancy'] }, { statuses })).toEqual([]);
  });
});
