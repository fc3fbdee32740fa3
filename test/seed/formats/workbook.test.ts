import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import { importFormatOf } from '../../../seed/formats/importFormats.ts';
import { lettersOf } from '../../../seed/formats/workbook/cellName.ts';
import { readWorkbook } from '../../../seed/formats/workbook.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { placeName } from '../../../seed/report.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { workbookOf } from '../../support/workbookOf.ts';
import type { WorkbookCell } from '../../support/workbookOf.ts';

type Sheets = Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>;

const record: Sheets[string] = [
  ['id', 'norfolk-2026'],
  ['name', 'Norfolk 2026'],
  ['kind', 'imported'],
  ['publisher', 'A council'],
  ['date', 2026],
  ['showsPeople', false],
];
/** Five rows, as an officer types them: headings in any order, a formula's sign, a day, a number, a gap. */
const five: Sheets = {
  landscape: record,
  sources: [
    ['id', 'name', 'publisher', 'date'],
    ['list', 'List', 'A council', { day: 46_000 }],
  ],
  passages: [
    ['id', 'source', 'locator'],
    ['p1', 'list', 'Row 1'],
  ],
  organisations: [
    ['Name', 'id', 'sector', 'count', 'status', 'passages'],
    ['=1+1', 'county', 'local authority', 7, 'existing', 'p1'],
    [],
    ['_x0041_', 'pct', 'health', null, 'existing', 'p1'],
  ],
  partnerships: [
    ['id', 'name', 'kind', 'statutory', 'status', 'passages'],
    ['lsp', 'LSP', 'board', true, 'existing', 'p1'],
  ],
};

const fileOf = async (bytes: Uint8Array, name = 'county.xlsx'): Promise<string> => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
};
const read = async (sheets: Sheets, parts?: Readonly<Record<string, string | Uint8Array>>) =>
  checkRegister(await readWorkbook(await fileOf(workbookOf(sheets, parts))));

describe('a workbook', () => {
  test('is known by what it holds, whatever it is called', async () => {
    expect((await importFormatOf(await fileOf(workbookOf(five), 'county.csv'), undefined))?.id).toBe('xlsx');
  });

  test('is read as the register that an officer typed', async () => {
    const { register, faults, notices } = await read(five);
    expect([faults, notices]).toEqual([[], []]);
    expect(register?.record).toEqual({
      id: 'norfolk-2026',
      name: 'Norfolk 2026',
      kind: 'imported',
      publisher: 'A council',
      date: '2026',
      showsPeople: false,
      description: '',
    });
    const nodes = register && landscapeOf(register).nodes;
    expect(nodes?.map(({ id, name, properties }) => [id, name, properties])).toEqual([
      ['list', 'List', { publisher: 'A council', date: '2025-12-09' }],
      ['p1', undefined, { locator: 'Row 1' }],
      ['county', '=1+1', { sector: 'local authority', count: 7 }],
      ['pct', 'A', { sector: 'health' }],
      ['lsp', 'LSP', { kind: 'board', statutory: true }],
    ]);
  });

  test('has its faults named by sheet and cell', async () => {
    const { faults } = await read({
      ...five,
      landscape: record.map(([field, value]) => [field ?? null, field === 'date' ? 'soon' : (value ?? null)]),
      partnerships: [
        ['id', 'name', 'kind', 'stautory', 'status', 'passages'],
        ['lsp', 'LSP', 'bord', null, 'existing', 'p1'],
      ],
      seats: [
        ['id', 'partnership', 'role', 'status', 'passages', null],
        ['county', 'lps', 'member', 'existing', 'p1', 'what is this?'],
      ],
      organistions: [['id'], ['x']],
    });
    expect(faults.map((fault) => placeName(fault)).toSorted()).toEqual([
      'landscape!B5, column date',
      'organistions',
      'partnerships!D1, column stautory',
      'seats!A2, column id',
      'seats!F2',
    ]);
    expect(faults.map(({ fault }) => fault)).toContain(
      'The id "county" is given in organisations!B2 already.',
    );
  });

  test('names a cell that is calculated, and refuses one that shows an error', async () => {
    const cells = (xml: string): Sheets => ({
      ...five,
      partnerships: [...(five['partnerships'] ?? []), ['two', { xml }, 'board', null, 'existing', 'p1']],
    });
    const calculated = await read(cells('<c r="@" t="str"><f>1+1</f><v>2</v></c>'));
    expect(calculated.notices.map(placeName)).toEqual(['partnerships!B3']);
    expect(calculated.faults).toEqual([]);
    const wrong = await read(cells('<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>'));
    expect(wrong.faults.map((fault) => [placeName(fault), fault.fault])).toContainEqual([
      'partnerships!B3',
      'The cell shows an error.',
    ]);
  });
});

const sheetOf = (rows: string) => ({
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});
const bomb = new Uint8Array(64 * 1024 * 1024).fill(32);

describe('a hostile workbook', () => {
  test.each<readonly [string, string, Readonly<Record<string, string | Uint8Array>>]>([
    ['a DTD', 'has a DTD', { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
    [
      'a DTD in a part that nobody reads',
      'has a DTD',
      { 'xl/other.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' },
    ],
    [
      'a DTD in UTF-16',
      'is not in UTF-8',
      { 'xl/other.xml': new Uint8Array(Buffer.from('<!DOCTYPE a><a/>', 'utf16le')) },
    ],
    [
      'text that hides in CDATA',
      'has a part in CDATA',
      sheetOf('<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>'),
    ],
    ['a part that is cut off', 'is no XML', { 'xl/other.xml': '<a><b></a>' }],
    ['a part that bursts', 'grows to more than 100 times', { 'xl/other.xml': bomb }],
    ['a row far down', 'a row 1048576', sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
    ['a row far down in an odd dress', 'a row 900000', sheetOf(`<x:row a=">" x:r='&#57;00000'></x:row>`)],
    ['a cell far out', 'a cell XFD1', sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ['a cell nowhere', 'a cell without an address', sheetOf('<row r="1"><c><v>1</v></c></row>')],
    ['rows out of order', 'is no workbook', sheetOf('<row r="2"/><row r="1"/>')],
    ['a text that is not there', 'is no workbook', sheetOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
    [
      'too many parts',
      'more than 1000 parts',
      Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`a${at}`, ''])),
    ],
  ])('with %s is refused', async (_, fault, parts) => {
    const { register, faults } = await read(five, parts);
    expect(register).toBeUndefined();
    expect(faults.map((one) => one.fault).join()).toContain(fault);
  });

  test('whose part is larger than it claims to be is refused', async () => {
    const bytes = workbookOf(five);
    const view = new DataView(bytes.buffer);
    // The size in each entry of the directory at the end.
    for (let at = 0; at < bytes.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 20, true);
    const { faults } = checkRegister(await readWorkbook(await fileOf(bytes)));
    expect(faults[0]?.fault).toContain('is no XML');
  });

  test.each([
    ['cut off', workbookOf(five).slice(0, -40), 'The file is damaged.'],
    ['of another kind', zipSync({ 'a.txt': strToU8('a') }), 'The file is no workbook that can be read.'],
    ['text', strToU8('id,name\n'), 'The file is damaged.'],
    [
      'of 1997',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'The file is of the kind that Excel wrote before 2007, or has a password.',
    ],
  ])('that is %s is refused', async (_, bytes, fault) => {
    const { faults } = checkRegister(await readWorkbook(await fileOf(bytes)));
    expect(faults.map((one) => one.fault)).toEqual([fault]);
  });
});

test('columns are lettered as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
