import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../schema/landscape.ts';
import type { Landscape, Status } from '../../../../schema/landscape.ts';
import { landscapeOf } from '../../../../seed/landscapeOf.ts';
import { change } from '../../../../server/analysis/change.ts';
import { scopeOf } from '../../../../server/analysis/scope.ts';
import { askedOf } from '../../../support/askedOf.ts';
import { randomRegister } from '../../../support/randomRegister.ts';
import { shippedLandscape } from '../../../support/shippedLandscape.ts';
import { landscape } from '../../../support/smallLandscape.ts';

interface To {
  readonly whole?: Landscape;
  readonly asOf?: string;
  readonly statuses?: readonly Status[];
}

/** What differs between what exists and the other scope. */
const compared = (whole: Landscape, to: To = {}, from: To = {}) => {
  const other = scopeOf(to.whole ?? whole, {
    asOf: to.asOf ?? whole.landscape.date,
    statuses: to.statuses ?? from.statuses ?? ['existing'],
    observers: false,
  });
  return askedOf(change, whole, {}, { ...from, other });
};
const told = (answer: ReturnType<typeof compared>) =>
  answer.results.map(({ id, score, because }) => [id, score, because]);

/** One board with a seat for each of two bodies; from 2003 on one of them has gone, and a forum has come. */
const twoYears = () =>
  landscape('two-years')
    .node('Partnership', 'board', { name: 'Board' })
    .node('Partnership', 'forum', { name: 'Forum', validFrom: '2003' })
    .node('Organisation', 'police', { name: 'Police', sector: 'police' })
    .node('Organisation', 'pct', { name: 'PCT', sector: 'health' })
    .node('Seat', 'for-police', { role: 'member' })
    .edge('ON', 'for-police', 'board')
    .edge('ON_BEHALF_OF', 'for-police', 'police')
    .node('Seat', 'for-pct', { role: 'member', count: 2, validTo: '2002' })
    .edge('ON', 'for-pct', 'board')
    .edge('ON_BEHALF_OF', 'for-pct', 'pct');

test('how complete each side is, is written alike on both sides of the "of", in thousands too', () => {
  const many = landscape('many');
  for (let at = 0; at < 1_000; at++) {
    many.node('Partnership', `board-${at}`).node('Seat', `seat-${at}`, { role: 'member' });
    many.edge('ON', `seat-${at}`, `board-${at}`);
  }
  expect(compared(many.built).completeness.map(({ says }) => says)).toEqual([
    '1,000 of 1,000 partnerships before have a seat stated',
    '1,000 of 1,000 partnerships after have a seat stated',
  ]);
});

describe('between two dates', () => {
  test('nothing differs from itself', () => {
    expect(compared(twoYears().built).results).toEqual([]);
    expect(askedOf(change, twoYears().built).results).toEqual([]);
  });

  test('a body comes, a board loses seats, and who held them loses every one', () => {
    const answer = compared(twoYears().built, { asOf: '2004' });
    expect(told(answer)).toEqual([
      ['change:changed:board', 2, 'Board: 3 seats before and 1 after; 0 gained, 2 lost.'],
      ['change:added:forum', 0, 'Forum is there only after, with no seat stated.'],
      ['change:changed:pct', 2, 'PCT: 2 seats before and 0 after; 0 gained, 2 lost.'],
      ['change:loses every seat:pct', 2, 'PCT holds 2 seats before and none after.'],
    ]);
    expect(answer.figures.slice(0, 6)).toEqual([
      { name: 'partnerships', before: 1, after: 2 },
      { name: 'seats', before: 3, after: 1 },
      { name: 'organisations with a seat', before: 2, after: 1 },
      { name: 'people with a seat', before: 0, after: 0 },
      { name: 'seats for each organisation with one', before: 1.5, after: 1 },
      { name: 'seats for each person with one', before: null, after: null },
    ]);
  });

  test('a partnership that stays as it is, is told apart; one that has lost seats is not among them', () => {
    const whole = twoYears().node('Partnership', 'trust', { name: 'Trust', status: 'existing' }).built;
    const { unchanged, unchangedTotal, results } = compared(whole, { asOf: '2004' });
    expect(unchangedTotal).toBe(1);
    expect(unchanged).toEqual([
      {
        body: { id: 'trust', label: 'Partnership', name: 'Trust' },
        seats: 0,
        statusBefore: 'existing',
        statusAfter: 'existing',
      },
    ]);
    expect(results.map(({ seatsGained, seatsLost }) => [seatsGained, seatsLost])).toEqual([
      [0, 2],
      [0, 0],
      [0, 2],
      [0, 2],
    ]);
  });

  test('a seat that passes from one to another is gained and lost, and no less for being one', () => {
    const handedOn = twoYears()
      .node('Seat', 'next', { role: 'member', count: 2, validFrom: '2003' })
      .edge('ON', 'next', 'board')
      .edge('ON_BEHALF_OF', 'next', 'police').built;
    const [board] = compared(handedOn, { asOf: '2004' }).results;
    expect(board).toMatchObject({ score: 4, seatsBefore: 3, seatsAfter: 3 });
  });

  test('a second row for the same seat at the later date changes nothing', () => {
    const again = twoYears()
      .node('Seat', 'again', { role: 'member', count: 2, validFrom: '2003' })
      .edge('ON', 'again', 'board')
      .edge('ON_BEHALF_OF', 'again', 'pct').built;
    expect(told(compared(again, { asOf: '2004' })).map(([id]) => id)).toEqual(['change:added:forum']);
  });
});

describe('successors', () => {
  const succession = () =>
    landscape('succession')
      .node('Partnership', 'old', { name: 'Old', validTo: '2002' })
      .node('Partnership', 'between', { name: 'Between', validFrom: '2003', validTo: '2003' })
      .node('Partnership', 'new-a', { name: 'New A', validFrom: '2004' })
      .node('Partnership', 'new-b', { name: 'New B', validFrom: '2004' })
      .edge('SUCCEEDED_BY', 'old', 'between')
      .edge('SUCCEEDED_BY', 'between', 'new-a')
      .edge('SUCCEEDED_BY', 'between', 'new-b');

  test('are followed through those that came and went between, one to many', () => {
    expect(told(compared(succession().built, { asOf: '2005' }))).toEqual([
      ['change:added:new-a', 0, 'New A is there only after, with no seat stated. It follows Old.'],
      ['change:added:new-b', 0, 'New B is there only after, with no seat stated. It follows Old.'],
      ['change:succeeded:old', 0, 'Old, with no seat stated, is followed by New A and New B.'],
    ]);
  });

  test('may be many to one, and a circle of them ends', () => {
    const merged = succession()
      .node('Partnership', 'other', { name: 'Other', validTo: '2002' })
      .edge('SUCCEEDED_BY', 'other', 'between')
      .edge('SUCCEEDED_BY', 'between', 'old').built;
    const { results } = compared(merged, { asOf: '2003' });
    expect(results.map(({ id, successors }) => [id, successors.map((one) => one.id)])).toEqual([
      ['change:added:between', []],
      ['change:succeeded:old', ['between']],
      ['change:succeeded:other', ['between']],
    ]);
  });

  test('are no news where they followed before already', () => {
    const known = landscape('known')
      .node('Partnership', 'old')
      .node('Partnership', 'new')
      .edge('SUCCEEDED_BY', 'old', 'new').built;
    expect(compared(known, { asOf: '2005' }).results).toEqual([]);
  });

  test('keep a body from losing its seats where its successor sits', () => {
    const seated = (successor: 'sits' | 'does not') => {
      const built = landscape('seated')
        .node('Partnership', 'board')
        .node('Organisation', 'ha', { name: 'HA', sector: 'health', validTo: '2002' })
        .node('Organisation', 'pct', { name: 'PCT', sector: 'health', validFrom: '2003' })
        .edge('SUCCEEDED_BY', 'ha', 'pct')
        .node('Seat', 'ha-seat', { role: 'member', validTo: '2002' })
        .edge('ON', 'ha-seat', 'board')
        .edge('ON_BEHALF_OF', 'ha-seat', 'ha')
        .node('Seat', 'pct-seat', { role: 'member', validFrom: '2003' })
        .edge('ON', 'pct-seat', 'board');
      return (successor === 'sits' ? built.edge('ON_BEHALF_OF', 'pct-seat', 'pct') : built).built;
    };
    const kinds = (whole: Landscape) => compared(whole, { asOf: '2004' }).results.map(({ id }) => id);
    expect(kinds(seated('sits'))).not.toContain('change:loses every seat:ha');
    expect(kinds(seated('does not'))).toContain('change:loses every seat:ha');
  });
});

describe('between two landscapes', () => {
  const town = (id: string, name: string, facts = {}) =>
    landscape(id).node('Partnership', id, { name, ...facts }).built;
  const kinds = (one: Landscape, other: Landscape) =>
    compared(one, { whole: other }).results.map(({ kind }) => kind);

  test('bodies are one by a reference that both give, whatever their names', () => {
    const sameAs = { sameAs: 'bodies/lsp' };
    expect(kinds(town('a', 'Town LSP', sameAs), town('b', 'City LSP', sameAs))).toEqual([]);
    expect(kinds(town('a', 'Town LSP'), town('b', 'City LSP', { sameAs: 'a/a' }))).toEqual([]);
  });

  test('else by a name, or by the name of one that is an alias of the other', () => {
    expect(kinds(town('a', 'Health & Care  Board'), town('b', 'health and care board'))).toEqual([]);
    expect(kinds(town('a', 'LSP'), town('b', 'Town LSP', { aliases: ['LSP'] }))).toEqual([]);
  });

  test('and never by two aliases, nor by a name that two bear', () => {
    const alias = { aliases: ['the Board'] };
    expect(kinds(town('a', 'Town LSP', alias), town('b', 'City LSP', alias))).toEqual(['removed', 'added']);
    const twice = landscape('b')
      .node('Partnership', 'x', { name: 'LSP' })
      .node('Partnership', 'y', { name: 'LSP' });
    expect(kinds(town('a', 'LSP'), twice.built)).toEqual(['removed', 'added', 'added']);
  });

  test('the seats of matched bodies are compared, those of like ids are not taken for one', () => {
    const board = (id: string, organisation: string) =>
      landscape(id)
        .node('Partnership', 'board', { name: 'Board' })
        .node('Organisation', 'member', { name: organisation, sector: 'health' })
        .node('Seat', 'seat', { role: 'member' })
        .edge('ON', 'seat', 'board')
        .edge('ON_BEHALF_OF', 'seat', 'member').built;
    expect(compared(board('a', 'PCT'), { whole: board('b', 'PCT') }).results).toEqual([]);
    const differ = compared(board('a', 'PCT'), { whole: board('b', 'GPs') });
    expect(differ.results.map(({ id, score }) => [id, score])).toEqual([
      ['change:changed:board', 2],
      ['change:added:member', 1],
      ['change:loses every seat:member', 1],
      ['change:removed:member', 1],
    ]);
    expect(differ.said).toContain('matched by a reference that both give, else by their names');
  });
});

describe('of any landscape', () => {
  const any = randomRegister().map(landscapeOf);

  test('nothing differs from itself, at any statuses', () => {
    fc.assert(
      fc.property(any, fc.subarray([...statuses]), (whole, chosen) => {
        expect(compared(whole, {}, { statuses: chosen }).results).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('what comes one way goes the other way, and gains are losses', () => {
    fc.assert(
      fc.property(any, (whole) => {
        const forth = compared(whole, { statuses }, { statuses: ['existing'] }).results;
        const back = compared(whole, { statuses: ['existing'] }, { statuses }).results;
        const of = (results: typeof forth, kind: string) =>
          results.filter((one) => one.kind === kind).map(({ subjects }) => subjects[0]?.id);
        const gone = [...of(back, 'removed'), ...of(back, 'succeeded')];
        for (const id of of(forth, 'added')) expect(gone).toContain(id);
        const changed = (results: typeof forth) =>
          results.filter(({ kind }) => kind === 'changed').map(({ id, score }) => [id, score]);
        expect(forth.every(({ kind }) => kind !== 'removed')).toBe(true);
        const kept = new Set(changed(back).map(([id]) => id));
        expect(changed(forth).filter(([id]) => kept.has(id))).toEqual(
          changed(back).filter(([id]) => changed(forth).some(([other]) => other === id)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('Lancaster 2011', () => {
  test('has seven groups and would have nine partnerships, two of which follow a group (paragraphs 2.4 and 2.17)', async () => {
    const lancaster = await shippedLandscape('lancaster-2011');
    const { results, figures, unchangedTotal } = compared(lancaster, {
      statuses: ['existing', 'proposed'],
    });
    const of = (kind: string) =>
      results.filter((one) => one.kind === kind && one.subjects[0]?.label === 'Partnership');
    // Of the nine, four are there already: Children's Trust, Community Safety Partnership, Community Leaders Group, Parish Councils.
    expect(of('added').map(({ subjects }) => subjects[0]?.name)).toEqual([
      'Economic Partnership',
      'Public Sector Leaders Group',
      'Arts and Culture Partnership',
      'Health and Well Being Partnership',
      'Voluntary, community and faith sector partnership',
    ]);
    // "Voluntary, Community and Faith": Valuing People a platform. "Health and Well Being": the LSP's group a potential platform.
    expect(
      of('succeeded').map(({ subjects, successors }) => [subjects[0]?.name, successors[0]?.name]),
    ).toEqual([
      ['Health and Well Being', 'Health and Well Being Partnership'],
      ['Valuing People', 'Voluntary, community and faith sector partnership'],
    ]);
    // Both the followers and that they follow are only proposed.
    expect(
      of('succeeded').map((one) => [one.statusBefore, one.statusAfter, ...one.successorStatuses]),
    ).toEqual([
      ['existing', 'existing', 'proposed'],
      ['existing', 'existing', 'proposed'],
    ]);
    expect(of('removed')).toEqual([]);
    // Eighteen exist; all but the two that are followed stay as they are.
    expect(unchangedTotal).toBe(16);
    expect(figures[0]).toEqual({ name: 'partnerships', before: 18, after: 23 });
  });

  test('leaves three of the seven groups without a place among what is proposed, when that alone is looked at', async () => {
    const lancaster = await shippedLandscape('lancaster-2011');
    const { results, said } = compared(lancaster, { statuses: ['proposed'] });
    const groups = [
      'childrens-trust',
      'csp',
      'environment',
      'economy',
      'education',
      'health-group',
      'valuing-people',
    ];
    const kinds = groups.map((id) => results.find(({ subjects }) => subjects[0]?.id === id)?.kind);
    // The Children's Trust and the Community Safety Partnership go on as they are, so they are not proposed.
    expect(kinds).toEqual(['removed', 'removed', 'removed', 'removed', 'removed', 'succeeded', 'succeeded']);
    expect(said).toBe(
      'What is existing counts before and not after: choose existing for both to see only what comes and what is replaced.',
    );
  });
});
