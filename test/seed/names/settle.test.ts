import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { readAliases } from '../../../seed/names/readAliases.ts';
import { settle } from '../../../seed/names/settle.ts';
import { settledNow } from '../../../seed/names/settlement.ts';
import type { Settlement } from '../../../seed/names/settlement.ts';
import { thingsOf } from '../../../seed/names/things.ts';
import { registerOf } from '../../../seed/registerOf.ts';
import { placeName, startReport } from '../../../seed/report.ts';
import { landscape } from '../../support/smallLandscape.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const cites = (passage: string) => ({ passages: [passage] });
/** One body under two names, each with a seat at the board and a part in it; and a third that is another. */
const stated = () =>
  landscape('settled')
    .node('Source', 'source', { name: 'List', publisher: 'A council', date: '2026' })
    .node('Passage', 'p1', { locator: 'Row 1' })
    .node('Passage', 'p2', { locator: 'Row 2' })
    .edge('OF', 'p1', 'source')
    .edge('OF', 'p2', 'source')
    .node('Organisation', 'pct', {
      name: 'Norfolk PCT',
      aliases: ['The PCT'],
      sector: 'health',
      ...cites('p1'),
    })
    .node('Organisation', 'trust', {
      name: 'Norfolk Primary Care Trust',
      sector: 'other',
      tier: 'county',
      ...cites('p2'),
    })
    .node('Organisation', 'county', { name: 'Norfolk CC', sector: 'local authority', ...cites('p1') })
    .node('Partnership', 'board', { name: 'Board', kind: 'board', ...cites('p1') })
    .node('Seat', 'seat', { role: 'member', ...cites('p1') });
const register = () => {
  const { built } = stated();
  // Edges that columns state have row 0.
  const implied = [
    ['ON', 'seat', 'board'],
    ['ON_BEHALF_OF', 'seat', 'pct'],
    ['ON_BEHALF_OF', 'seat', 'trust'],
  ] as const;
  const rows = [
    ['FEEDS_INTO', 'pct', 'board', 'p1'],
    ['FEEDS_INTO', 'trust', 'board', 'p2'],
  ] as const;
  return registerOf({
    ...built,
    edges: [
      ...built.edges.map((edge) => ({ ...edge, row: 0 })),
      ...implied.map(([type, from, to]) => ({
        id: `${type}:${from}:${to}`,
        type,
        from,
        to,
        status: 'existing' as const,
        passages: ['p1'],
        row: 0,
        properties: {},
      })),
      ...rows.map(([type, from, to, passage], at) => ({
        id: `${type}:${from}:${to}`,
        type,
        from,
        to,
        status: 'existing' as const,
        passages: [passage],
        row: at + 1,
        properties: {},
      })),
    ],
  });
};

const said = (keep: string, other: string, decision: Settlement['decision'] = 'same'): Settlement => ({
  keep,
  keepName: `${keep} by name`,
  other,
  otherName: `${other} by name`,
  decision,
  note: '',
});
const settled = (...settlements: readonly Settlement[]) => {
  const report = startReport();
  const checked = checkRegister({ register: settle(register(), settlements, report), whole: true, report });
  return { ...checked, landscape: checked.register && landscapeOf(checked.register) };
};

describe('names settled to be the same', () => {
  test('become one body with the names, passages and links of both', () => {
    const { landscape: one, faults, notices } = settled(said('pct', 'trust'));
    expect(faults).toEqual([]);
    expect(one?.nodes.filter(({ label }) => label === 'Organisation')).toMatchObject([
      {
        id: 'pct',
        name: 'Norfolk PCT',
        aliases: ['The PCT', 'Norfolk Primary Care Trust', 'pct by name', 'trust by name'],
        passages: ['p1', 'p2'],
        properties: { sector: 'health', tier: 'county' },
      },
      { id: 'county' },
    ]);
    const links = one?.edges.filter(({ type }) => type !== 'OF').map(({ id, passages }) => [id, ...passages]);
    expect(links).toEqual([
      ['ON:seat:board', 'p1'],
      ['ON_BEHALF_OF:seat:pct', 'p1'],
      ['FEEDS_INTO:pct:board', 'p1', 'p2'],
    ]);
    expect(notices.map((notice) => [placeName(notice), notice.notice])).toEqual([
      [
        'organisations.csv:3, column sector',
        '"other" is left out: it was settled to be the same as "pct", of which "health" is said.',
      ],
    ]);
  });

  test('keep the row that is named to be kept, wherever it stands', () => {
    const { landscape: one } = settled(said('trust', 'pct'));
    expect(one?.nodes.find(({ id }) => id === 'trust')?.name).toBe('Norfolk Primary Care Trust');
    expect(one?.nodes.some(({ id }) => id === 'pct')).toBe(false);
  });

  test('lead by way of others to the last that is kept', () => {
    const { landscape: one } = settled(said('pct', 'trust'), said('county', 'pct'));
    expect(one?.nodes.filter(({ label }) => label === 'Organisation').map(({ id }) => id)).toEqual([
      'county',
    ]);
  });

  test('give the kept id to a register that knows only the other, and its name to one that knows only the kept', () => {
    const onlyOther = settled(said('old-pct', 'pct')).landscape?.nodes.find(({ id }) => id === 'old-pct');
    expect(onlyOther).toMatchObject({
      name: 'Norfolk PCT',
      aliases: ['The PCT', 'old-pct by name', 'pct by name'],
    });
    const onlyKept = settled(said('pct', 'gone')).landscape?.nodes.find(({ id }) => id === 'pct');
    expect(onlyKept?.aliases).toEqual(['The PCT', 'pct by name', 'gone by name']);
  });

  test('are refused where a body would feed into itself and sit on itself', () => {
    expect(settled(said('board', 'pct')).faults.map(({ fault }) => fault)).toEqual([
      'The seat is held on behalf of "board", the partnership that it is on.',
      '"board" is linked to itself.',
    ]);
  });

  test('change nothing where they are different or taken back', () => {
    const now = settledNow([said('pct', 'trust')], [said('trust', 'pct', 'open')]);
    expect(now).toEqual([]);
    expect(settled(...now, said('pct', 'county', 'different')).landscape).toEqual(landscapeOf(register()));
  });
});

describe('a file of decisions', () => {
  const read = async (rows: string) => {
    const path = join(await temporaryFolder(), 'near.csv');
    await writeFile(path, `keep,other,decision,note\n${rows}`);
    const report = startReport();
    return { settlements: await readAliases(path, thingsOf(register()), report), faults: report.faults };
  };

  test('names things by id or by any of their names, and leaves open what it does not decide', async () => {
    const { settlements, faults } = await read(
      'pct,Norfolk Primary Care Trust,same,merged in 2006\ncounty,board,,\nThe PCT,county,Different,\n',
    );
    expect(faults).toEqual([]);
    expect(settlements).toEqual([
      {
        keep: 'pct',
        keepName: 'Norfolk PCT',
        other: 'trust',
        otherName: 'Norfolk Primary Care Trust',
        decision: 'same',
        note: 'merged in 2006',
      },
      {
        keep: 'pct',
        keepName: 'Norfolk PCT',
        other: 'county',
        otherName: 'Norfolk CC',
        decision: 'different',
        note: '',
      },
    ]);
  });

  test.each([
    ['pct,trusst,same,', 'There is no body or person "trusst".'],
    ['pct,trust,perhaps,', '"perhaps" is no decision.'],
    ['pct,pct,same,', '"pct" and "pct" cannot be the same.'],
    ['pct,trust,same,\ntrust,pct,different,', '"trust" and "pct" are settled twice.'],
  ])('is refused with %j', async (rows, fault) => {
    expect((await read(rows)).faults.map((one) => one.fault)).toEqual([fault]);
  });
});
