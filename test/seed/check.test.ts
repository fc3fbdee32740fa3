import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../seed/check.ts';
import type { Checked } from '../../seed/check.ts';
import type { RegisterTable } from '../../seed/register.ts';
import { placeName, startReport } from '../../seed/report.ts';

const record = {
  id: 'norfolk-2026',
  name: 'Norfolk 2026',
  kind: 'imported',
  publisher: 'Norfolk County Council',
  date: '2026',
  showsPeople: false,
  description: 'Made by hand.',
} as const;

const table = (name: string, heading: string, ...rows: readonly string[]): RegisterTable => ({
  name,
  file: `${name}.csv`,
  columns: heading.split(','),
  rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(',') })),
});

const evidence = [
  table('sources', 'id,name,publisher,date', 'report,Report,A council,2026'),
  table('passages', 'id,source,locator', 'p1,report,Paragraph 1'),
];
const bodies = [
  table('organisations', 'id,name,sector,status,passages', 'county,County,local authority,existing,p1'),
  table(
    'partnerships',
    'id,name,kind,status,passages',
    'lsp,LSP,board,existing,p1',
    'crp,CRP,board,existing,p1',
  ),
];

const check = (...tables: readonly RegisterTable[]): Checked =>
  checkRegister({
    register: { record, tables: [...evidence, ...bodies, ...tables] },
    whole: true,
    report: startReport(),
  });
const faultsOf = (checked: Checked): readonly string[] =>
  checked.faults.map((one) => `${placeName(one)}: ${one.fault} ${one.remedy}`);

const seat = (row: string) =>
  table('seats', 'id,partnership,role,count,validFrom,validTo,status,passages,note', row);
const link = (...rows: readonly string[]) =>
  table('relationships', 'id,type,from,to,status,passages', ...rows);

describe('a register', () => {
  test('without a fault is given back', () => {
    const checked = check(seat('seat-1,lsp,member,7,2002,2003,existing,p1,'));
    expect(checked.faults).toEqual([]);
    expect(checked.register?.tables.map(({ name }) => name)).toEqual([
      'sources',
      'passages',
      'organisations',
      'partnerships',
      'seats',
    ]);
  });

  test.each([
    [
      'a word that is not in its list',
      'seat-1,lsp,membre,,,,existing,p1,',
      'seats.csv:2, column role: "membre" is none of the words that can stand here. Write "member", if that is meant.',
    ],
    [
      'a blank cell that is needed',
      'seat-1,lsp,member,,,,,p1,',
      'seats.csv:2, column status: The cell is blank. It is needed: How far it is a fact of the ground; a proposal is not.',
    ],
    [
      'a number out of range',
      'seat-1,lsp,member,0,,,existing,p1,',
      'seats.csv:2, column count: 0 is out of range. Write a number from 1 to 100000.',
    ],
    [
      'a number in words',
      'seat-1,lsp,member,seven,,,existing,p1,',
      'seats.csv:2, column count: "seven" is no whole number. Write digits only, for instance 25.',
    ],
    [
      'a day that the calendar has not',
      'seat-1,lsp,member,,2001-02-29,,existing,p1,',
      'seats.csv:2, column validFrom: "2001-02-29" is no date. Write 2002, 2002-05, 2002-05-31, 200X, 2002-XX or 2002/2004.',
    ],
    [
      'an end before the beginning',
      'seat-1,lsp,member,,2003,2002,existing,p1,',
      'seats.csv:2, column validTo: It ends (2002) before it begins (2003). Correct one of the two dates.',
    ],
    [
      'an id in capitals',
      'Seat 1,lsp,member,,,,existing,p1,',
      'seats.csv:2, column id: "Seat 1" is no id. Use lower-case letters, digits and single hyphens, for instance county-council.',
    ],
    [
      'an id that something else has',
      'county,lsp,member,,,,existing,p1,',
      'seats.csv:2, column id: The id "county" is given in organisations.csv:2 already. Give this row another id.',
    ],
    [
      'a reference to nothing',
      'seat-1,lsq,member,,,,existing,p1,',
      'seats.csv:2, column partnership: There is no "lsq" in the register. Write "lsp", if that is meant.',
    ],
    [
      'a reference to what cannot stand there',
      'seat-1,county,member,,,,existing,p1,',
      'seats.csv:2, column partnership: "county" is Organisation, which cannot stand here. Name one of Partnership.',
    ],
    [
      'a passage that does not exist',
      'seat-1,lsp,member,,,,existing,p1; p9,',
      'seats.csv:2, column passages: There is no "p9" in the register. Write "p1", if that is meant.',
    ],
    [
      'a passage named twice',
      'seat-1,lsp,member,,,,existing,p1; p1,',
      'seats.csv:2, column passages: "p1" is named twice. Name it once.',
    ],
    [
      'a mark that turns the direction of reading',
      'seat-1,lsp,member,,,,existing,p1,Nor\u202efolk',
      'seats.csv:2, column note: The cell has the invisible character U+202E after "Nor". Delete it, or type the text anew.',
    ],
    [
      'a space that nobody sees',
      'seat-1,lsp,member,,,,existing,p1,Nor\u200bfolk',
      'seats.csv:2, column note: The cell has the invisible character U+200B after "Nor". Delete it, or type the text anew.',
    ],
    [
      'a row that is too short',
      'seat-1,lsp,member,,,,existing,p1',
      'seats.csv:2: The row has 8 cells, the heading 9. Put a cell that has a comma in it in quotation marks, and leave cells blank where nothing is known.',
    ],
  ])('with %s is refused, with place and remedy', (_, row, fault) => {
    const checked = check(seat(row));
    expect(faultsOf(checked)).toEqual([fault]);
    expect(checked.register).toBeUndefined();
  });

  test.each([
    [
      'a column that there is not',
      'id,partnership,rôle,status,passages',
      [
        'seats.csv, column rôle: The table has no such column. Call it role.',
        'seats.csv, column role: The column is missing. Add it: What the holder does there.',
      ],
    ],
    [
      'a column twice',
      'id,partnership,role,role,status,passages',
      ['seats.csv, column role: There are two columns of this name. Keep one of them.'],
    ],
  ])('with %s is refused once, not for each row', (_, heading, faults) => {
    expect(faultsOf(check(table('seats', heading, 'a,b', 'c,d')))).toEqual(faults);
  });

  test.each([
    [
      'starts at the wrong kind of thing',
      ',LEADS,p1,lsp,existing,p1',
      [
        'relationships.csv:2, column from: "p1" is Passage, which cannot stand here. Name one of Partnership, Organisation.',
        'relationships.csv:2, column to: "lsp" is Partnership, which cannot stand here. Name one of Theme, Block.',
      ],
    ],
    [
      'leads to itself',
      ',PART_OF,lsp,lsp,existing,p1',
      ['relationships.csv:2, column to: "lsp" is linked to itself. Name two different rows.'],
    ],
    [
      'belongs in a column',
      ',ON,lsp,crp,existing,p1',
      [
        'relationships.csv:2, column type: ON is no row of its own. Write it in the column partnership of seats.',
      ],
    ],
  ])('with a relationship that %s is refused', (_, row, faults) => {
    expect(faultsOf(check(link(row)))).toEqual(faults);
  });

  test('with a seat held on behalf of the partnership that it is on is refused', () => {
    const own = table(
      'seats',
      'id,partnership,role,onBehalfOf,status,passages',
      'seat-1,lsp,member,crp; lsp,existing,p1',
    );
    expect(faultsOf(check(own))).toEqual([
      'seats.csv:2, column onBehalfOf: The seat is held on behalf of "lsp", the partnership that it is on. Name the body that sends the holder, or leave the cell blank.',
    ]);
  });

  test('whose bodies are part of each other in a ring is refused, with the whole ring named', () => {
    const ring = link(
      ',PART_OF,county,lsp,existing,p1',
      ',PART_OF,lsp,crp,existing,p1',
      ',PART_OF,crp,county,existing,p1',
    );
    expect(faultsOf(check(ring))).toEqual([
      'relationships.csv:4, column to: PART_OF leads round in a ring: county → lsp → crp → county. Take out the link that is wrong.',
    ]);
  });

  test('with a value that the column of its subject could not hold is refused', () => {
    const values = table(
      'attributes',
      'id,describes,attribute,value,number,status,passages',
      'limit,lsp,seat limit (absolute),none,0,proposed,p1',
      'most,lsp,seat limit (preferred),fewer than 20,19,proposed,p1',
      'hours,lsp,hours a meeting,two days,48,proposed,p1',
      'halves,crp,seat limit (absolute),some,12.5,proposed,p1',
      'loss,lsp,amount,a loss,-100,proposed,p1',
    );
    expect(faultsOf(check(values))).toEqual([
      'attributes.csv:2, column number: 0 is out of range. Write a number from 1 to 1000.',
      'attributes.csv:4, column number: 48 is out of range. Write a number from 0 to 24.',
      'attributes.csv:5, column number: "12.5" is no whole number. Write digits only, for instance 25.',
    ]);
  });

  test('counts a row that is there twice once, and refuses two that contradict each other', () => {
    const same = check(link(',PART_OF,lsp,crp,existing,p1', ',PART_OF,lsp,crp,existing,p1'));
    expect(same.faults).toEqual([]);
    expect(same.notices.map(({ notice }) => notice)).toEqual([
      'The row is the same as row 2 and counts once.',
    ]);
    expect(same.register?.tables.at(-1)?.rows).toHaveLength(1);
    const other = check(link(',PART_OF,lsp,crp,existing,p1', ',PART_OF,lsp,crp,proposed,p1'));
    expect(faultsOf(other)).toEqual([
      'relationships.csv:3, column id: relationships.csv:2 states the same relationship otherwise. Make one row of the two, or give this one an id of its own.',
    ]);
  });

  test('loses its telephone numbers and e-mail addresses, and says where they stood', () => {
    const people = table(
      'people',
      'id,name,Telephone,e-mail,status,passages,note',
      'clerk,The Clerk,0116 496 0000,clerk@example.org,existing,p1,Ask on 0116 496 0123 or clerk@example.org in 2002-03 of 4960123 pounds',
    );
    const checked = check(people);
    expect(checked.faults).toEqual([]);
    expect(checked.notices.map((one) => placeName(one))).toEqual([
      'people.csv, column Telephone',
      'people.csv, column e-mail',
      'people.csv:2, column note',
    ]);
    expect(checked.register?.tables.find(({ name }) => name === 'people')?.rows[0]?.cells.at(-1)).toBe(
      'Ask on or in 2002-03 of 4960123 pounds',
    );
  });

  test('with very many faults shows the first hundred and counts the rest', () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => `seat-${at},lsp,membre,,,,existing,p1,`);
    const seats = table('seats', 'id,partnership,role,count,validFrom,validTo,status,passages,note', ...rows);
    const { faults, more } = check(seats);
    expect([faults.length, more, faults[99]?.row]).toEqual([100, 1_400, 101]);
  });

  test('of which a table could not be read is not blamed for what refers to it', () => {
    const seats = seat('seat-1,lsp,member,,,,existing,p1,');
    const register = { record, tables: [...evidence, seats] };
    const whole = checkRegister({ register, whole: true, report: startReport() });
    const part = checkRegister({ register, whole: false, report: startReport() });
    expect([whole.faults.length, part.faults.length]).toEqual([1, 0]);
  });
});
