import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import { importFormatOf } from '../../../seed/formats/importFormats.ts';
import { dateOf, periodOf } from '../../../seed/formats/outsideBodies/dates.ts';
import { meetingsOf } from '../../../seed/formats/outsideBodies/meetingsOf.ts';
import { representatives } from '../../../seed/formats/outsideBodies/representatives.ts';
import { readOutsideBodies } from '../../../seed/formats/outsideBodies.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { placeName } from '../../../seed/report.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const given = { id: 'norfolk-2026', publisher: 'Norfolk County Council', date: '2026-05' };
/** A list as a council publishes it: a title, headings of its own, a gap, a vacancy, contact details. */
const rows = [
  ['Appointments 2026'],
  [
    'Outside Body',
    'Nominating Organisation',
    'Representative(s)',
    'Position',
    'Term of office',
    'Frequency',
    'Ward',
    'Tel. no.',
  ],
  [
    'Health Board',
    'Norfolk PCT',
    'Cllr A Smith (Chair); Cllr B Jones',
    'Director',
    '2023-2027',
    'quarterly',
    'North',
    '01603 222222',
  ],
  ['', 'Norfolk County Council', 'Vacancy', '', '', '', '', ''],
  [
    'Broads Authority',
    'Norfolk County Council',
    'Cllr A Smith',
    'Observer',
    'until 2025',
    'bi-monthly',
    'call 01603 123456 first',
    '',
  ],
];
const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

const fileOf = async (content: string | Uint8Array, name: string): Promise<string> => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
};
const read = async (content: string | Uint8Array, name = 'list.csv') =>
  checkRegister(await readOutsideBodies(await fileOf(content, name), given));

describe('a list of outside bodies', () => {
  test('is known by its headings, as CSV and as a workbook', async () => {
    expect((await importFormatOf(await fileOf(csv, 'list.csv'), undefined))?.id).toBe('outside-bodies');
    expect((await importFormatOf(await fileOf(workbookOf({ Sheet1: rows }), 'a'), undefined))?.id).toBe(
      'outside-bodies',
    );
    expect(await importFormatOf(await fileOf('a,b\n1,2\n', 'list.csv'), undefined)).toBeUndefined();
  });

  test('gives bodies, people and the seats they hold, each with its row', async () => {
    const { register, faults } = await read(csv);
    expect(faults).toEqual([]);
    const { nodes = [], edges = [] } = register ? landscapeOf(register) : {};
    expect(
      nodes.map(({ id, passages, status, properties }) => [id, passages.join(), status, properties]),
    ).toEqual([
      ['list', '', undefined, { publisher: 'Norfolk County Council', date: '2026-05', file: 'list.csv' }],
      ['row-3', '', undefined, { locator: 'Row 3' }],
      ['row-4', '', undefined, { locator: 'Row 4' }],
      ['row-5', '', undefined, { locator: 'Row 5' }],
      ['norfolk-pct', 'row-3', 'existing', { sector: 'health' }],
      ['norfolk-county-council', 'row-4,row-5', 'existing', { sector: 'local authority' }],
      [
        'health-board',
        'row-3,row-4',
        'existing',
        { kind: 'board', meetingsAYearFrom: 4, meetingsAYearTo: 4 },
      ],
      ['broads-authority', 'row-5', 'existing', { kind: 'other' }],
      ['cllr-a-smith', 'row-3,row-5', 'existing', {}],
      ['cllr-b-jones', 'row-3', 'existing', {}],
      ['health-board-cllr-a-smith', 'row-3', 'existing', { role: 'chair' }],
      ['health-board-cllr-b-jones', 'row-3', 'existing', { role: 'member' }],
      ['health-board-norfolk-county-council', 'row-4', 'existing', { role: 'member' }],
      ['broads-authority-cllr-a-smith', 'row-5', 'ended', { role: 'observer' }],
    ]);
    expect(edges.filter(({ from }) => from === 'health-board-cllr-a-smith').map(({ id }) => id)).toEqual([
      'ON:health-board-cllr-a-smith:health-board',
      'ON_BEHALF_OF:health-board-cllr-a-smith:norfolk-pct',
      'HELD_BY:health-board-cllr-a-smith:cllr-a-smith',
    ]);
    const noteOf = (id: string) => nodes.find((node) => node.id === id)?.note;
    expect(noteOf('health-board-cllr-b-jones')).toBe('Role: Director\nWard: North');
    expect(noteOf('broads-authority')).toBe('Frequency: bi-monthly');
    expect(noteOf('health-board-norfolk-county-council')).toBe('Vacancy');
  });

  test('tells how it understood each column, and what it left out or guessed', async () => {
    const { notices } = await read(csv);
    expect(notices.map((notice) => `${placeName(notice)}: ${notice.notice}`)).toEqual([
      'list.csv, column Outside Body: Read as the outside body.',
      'list.csv, column Nominating Organisation: Read as the body that the seat is held for.',
      'list.csv, column Representative(s): Read as who holds the seat.',
      'list.csv, column Position: Read as the role.',
      'list.csv, column Term of office: Read as from when until when the seat is held.',
      'list.csv, column Frequency: Read as how often the outside body meets.',
      'list.csv, column Ward: Not known: what stands there is kept in the notes of seats.',
      'list.csv, column Tel. no.: The column was left out: contact details are never imported.',
      'list.csv: 3 rows read: 2 outside bodies, 2 organisations, 2 people, 4 seats.',
      'list.csv:4, column Outside Body: The cell is blank: the row goes on with "Health Board".',
      'list.csv:5, column Ward: What looks like a telephone number or an e-mail address was left out: contact details are never imported.',
    ]);
    expect(JSON.stringify(await read(csv))).not.toMatch(/01603|222222/);
  });

  test('counts one of a thing as one', async () => {
    const { notices } = await read('Outside body,Representative\nFlood Forum,Cllr A Smith');
    expect(notices.map(({ notice }) => notice)).toContain(
      '1 row read: 1 outside body, 1 organisation, 1 person, 1 seat.',
    );
  });

  test('says the same as a workbook, and names sheet and cell', async () => {
    const [ofCsv, ofSheet] = [await read(csv), await read(workbookOf({ 'Sheet 1': rows }), 'list.xlsx')];
    const cells = ({ register }: typeof ofCsv) =>
      register?.tables
        .filter(({ name }) => name !== 'sources')
        .map((table) => table.rows.map((row) => row.cells));
    expect(cells(ofSheet)).toEqual(cells(ofCsv));
    expect(ofSheet.notices.map(placeName)).toContain('Sheet 1!G5, column Ward');
    const { faults } = await read(workbookOf({ S: [...rows, ['A\u200Bb', 'c', 'd']] }), 'list.xlsx');
    expect(faults.map(placeName)).toEqual(['S!A6, column Outside Body']);
  });

  test('that names only organisations and representatives has its outside bodies in them, held for the council', async () => {
    const { register, notices } = await read('Organisation,Representative\nAge UK,Cllr A Smith\n');
    const edges = register && landscapeOf(register).edges.map(({ id }) => id);
    expect(edges).toContain('ON:age-uk-cllr-a-smith:age-uk');
    expect(edges).toContain('ON_BEHALF_OF:age-uk-cllr-a-smith:norfolk-county-council');
    expect(notices.map(({ notice }) => notice)).toContain(
      'No column says whom the seats are held for: taken for Norfolk County Council.',
    );
  });

  test('keeps names apart that are not the same letter by letter, and counts a repeated row once', async () => {
    const { register, notices } = await read(
      'Body,Member\nLSP,A Smith\nLsp,A Smith\nLSP,A Smith\nLSP,Vacancy\nLSP,Vacancy\n',
    );
    const ids = register?.tables
      .find(({ name }) => name === 'partnerships')
      ?.rows.map(({ cells }) => cells[0]);
    expect(ids).toEqual(['lsp', 'lsp-2']);
    expect(register?.tables.find(({ name }) => name === 'seats')?.rows).toHaveLength(4);
    expect(notices.at(-1)).toMatchObject({ row: 4, notice: 'The row is the same as row 2 and counts once.' });
  });

  test('is refused, each reason named, where nobody says what it is or nothing is a heading', async () => {
    const bare = checkRegister(await readOutsideBodies(await fileOf(csv, 'list.csv'), {}));
    expect(bare.faults.map(({ remedy }) => remedy)).toEqual([
      'Give it an id, for instance --id norfolk-2026.',
      'Name who keeps it, for instance --publisher "Norfolk County Council".',
      'Say which day, month or year it is of, for instance --date 2026-05.',
    ]);
    expect((await read('Colour,Shape\nred,round\n')).faults.map(({ fault }) => fault)).toEqual([
      'No row of headings was found.',
    ]);
    expect((await read('Body,Member\n,A Smith\n')).faults.map(placeName)).toEqual([
      'list.csv:2, column Body',
    ]);
  });
});

test.each([
  ['2026-05-01', '2026-05-01'],
  ['01/05/2026', '2026-05-01'],
  ['1 May 2026', '2026-05-01'],
  ['Friday 1st May 2026', '2026-05-01'],
  ['May 2026', '2026-05'],
  ['2026', '2026'],
  ['31/02/2026', undefined],
  ['2023-24', undefined],
  ['1/5/26', undefined],
  ['soon', undefined],
])('the day "%s" is %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});

test.each([
  ['2023-2027', { from: '2023', to: '2027' }],
  ['2023/27', { from: '2023', to: '2027' }],
  ['May 2023 to May 2027', { from: '2023-05', to: '2027-05' }],
  ['01/05/2023 – 30/04/2027', { from: '2023-05-01', to: '2027-04-30' }],
  ['until May 2027', { from: '', to: '2027-05' }],
  ['four years', undefined],
])('the term "%s" is %j', (text, period) => {
  expect(periodOf(text)).toEqual(period);
});

test.each([
  ['4', '4', '4'],
  ['4-6 per year', '4', '6'],
  ['Four times a year', '4', '4'],
  ['Quarterly', '4', '4'],
  ['monthly', '12', '12'],
])('"%s" is %s to %s meetings a year', (text, from, to) => {
  expect(meetingsOf(text)).toEqual({ from, to });
});

test.each(['bi-monthly', 'as required', '400', '6-4'])('"%s" does not say how many meetings', (text) => {
  expect(meetingsOf(text)).toBeUndefined();
});

test.each([
  ['Smith, John', ['Smith, John']],
  ['Cllr A Smith, Cllr B Jones and Mrs C Brown', ['Cllr A Smith', 'Cllr B Jones', 'Mrs C Brown']],
  ['A Smith\nB Jones; C Brown', ['A Smith', 'B Jones', 'C Brown']],
  ['Vacancy', ['']],
  ['Cllr A Smith (Con)', ['Cllr A Smith']],
])('"%s" names %j', (cell, names) => {
  expect(representatives(cell).map(({ name }) => name)).toEqual(names);
});

test('a cell of a million blanks is read like any other', () => {
  const blanks = ' '.repeat(1_000_000);
  expect(representatives(`A${blanks}B and${blanks}x`)).toEqual([{ name: 'A B and x', said: '' }]);
  expect(periodOf(`2023${blanks}x`)).toBeUndefined();
  expect(meetingsOf(`4${blanks}x${blanks}y`)).toBeUndefined();
  expect(dateOf(`1${blanks}May${blanks}2026`)).toBe('2026-05-01');
});
