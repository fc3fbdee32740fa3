import { strToU8, zipSync } from 'fflate';
import { workbookOf } from '../../support/workbookOf.ts';
import type { WorkbookCell } from '../../support/workbookOf.ts';
import { rowsOf } from './hostileFile.ts';
import type { Content, HostileFile } from './hostileFile.ts';
import { harmless, landscapeId } from './smallRegister.ts';

type Sheets = Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>;
type Zipped = Readonly<Record<string, string | Uint8Array>>;

const { refused, taken } = rowsOf((content: () => Content) => ({
  files: () => ({ 'county.xlsx': content() }),
  path: 'county.xlsx',
  words: ['--format', 'xlsx'],
}));

const heading = ['id', 'name', 'sector', 'count', 'validFrom', 'status', 'passages'];
const county = ['county', 'County', 'local authority', null, null, 'existing', 'p1'];
const small: Sheets = {
  landscape: [
    ['id', landscapeId],
    ['name', 'Hostile'],
    ['kind', 'imported'],
    ['publisher', 'A council'],
    ['date', 2011],
    ['showsPeople', false],
  ],
  sources: [
    ['id', 'name', 'publisher', 'date'],
    ['paper', 'Paper', 'A council', 2011],
  ],
  passages: [
    ['id', 'source', 'locator'],
    ['p1', 'paper', 'Paragraph 1'],
  ],
  organisations: [heading, county],
  partnerships: [
    ['id', 'name', 'kind', 'status', 'passages'],
    ['lsp', 'LSP', 'board', 'existing', 'p1'],
  ],
};

const sheets = (changed: Sheets) => () => workbookOf({ ...small, ...changed });
/** With these parts in the place of its own, or beside them. */
const parts = (changed: Zipped | (() => Zipped)) => (): Uint8Array =>
  workbookOf(small, typeof changed === 'function' ? changed() : changed);
/** With a body that has this name, count and first day. */
const pct = (name: WorkbookCell, count: WorkbookCell = null, from: WorkbookCell = null) =>
  sheets({ organisations: [heading, county, ['pct', name, 'health', count, from, 'existing', 'p1']] });
const isPct = (name: string, count = ''): readonly string[] => [
  ...harmless,
  `Organisation pct "${name}"${count} sector=health`,
];
/** With nothing but these rows of XML in its first sheet. */
const rows = (xml: string) =>
  parts({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${xml}</sheetData></worksheet>` });
const bytes = (text: string) => () => Buffer.from(text, 'latin1');

/** The bytes of a small workbook after somebody has been at them. */
const changed = (change: (view: DataView, bytes: Uint8Array) => void) => (): Uint8Array => {
  const book = workbookOf(small);
  change(new DataView(book.buffer), book);
  return book;
};
const placesOf = (view: DataView, signature: number): readonly number[] =>
  Array.from({ length: view.byteLength - 28 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === signature,
  );
/** Entries of the directory at the end of a zipped file. */
const entries = (view: DataView): readonly number[] => placesOf(view, 0x02014b50);
const end = (view: DataView): number => view.byteLength - 22;

/** Twice the same name in the directory, first a harmless part and then another: programs differ in which they read. */
const twice = (): Uint8Array => {
  const book = workbookOf(small, { 'xl/worksheets/sheet9.xml': '<worksheet/>' });
  const text = Buffer.from(book).toString('latin1').replaceAll('sheet9.xml', 'sheet4.xml');
  return new Uint8Array(Buffer.from(text, 'latin1'));
};

const containers: readonly HostileFile[] = [
  refused('nothing in it', bytes(''), /county\.xlsx: The file is damaged\. Open it in a spreadsheet program/),
  refused('CSV in it', bytes('id,name\ncounty,County\n'), /county\.xlsx: The file is damaged/),
  refused('a PDF in it', bytes('%PDF-1.7\n'), /county\.xlsx: The file is damaged/),
  refused('a page of HTML in it', bytes('<html><table></table></html>'), /county\.xlsx: The file is damaged/),
  refused(
    'what Excel wrote before 2007, or a password',
    bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'),
    /county\.xlsx: The file is of the kind that Excel wrote before 2007, or has a password\. Save it as "Excel Workbook \(\.xlsx\)" without a password/,
  ),
  refused(
    'a zipped file of another kind',
    () => zipSync({ 'a.txt': strToU8('a') }),
    /county\.xlsx: The file is no workbook that can be read/,
  ),
  refused(
    'a workbook within a zipped file',
    () => zipSync({ 'county.xlsx': workbookOf(small) }),
    /county\.xlsx: The file is no workbook that can be read/,
  ),
  refused(
    'more than a file can be',
    () => ({ length: 33 * 1024 * 1024 }),
    /county\.xlsx: The file is larger than 32 MB\. Take it in as a data package/,
  ),
  refused(
    'an end that is cut off',
    () => workbookOf(small).slice(0, -40),
    /county\.xlsx: The file is damaged/,
  ),
  refused(
    'a middle that is cut out',
    () => {
      const book = workbookOf(small);
      return Buffer.concat([book.slice(0, 400), book.slice(500)]);
    },
    /county\.xlsx: The file is (?:damaged|no workbook)|is no XML|is not in UTF-8|Unpacked the workbook is larger/,
  ),
  refused(
    'a part that bursts',
    parts(() => ({ 'xl/other.xml': new Uint8Array(64 * 1024 * 1024).fill(32) })),
    /county\.xlsx: A part of the workbook grows to more than 100 times its size/,
  ),
  refused(
    'parts that are too large together',
    parts(() => {
      const noise = new Uint8Array(2 * 1024 * 1024).map((_, at) => (at % 97 === 0 ? (at * 7919) % 251 : 65));
      return Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`xl/media/noise${at}.bin`, noise]));
    }),
    /county\.xlsx: Unpacked the workbook is larger than 256 MB/,
  ),
  refused(
    'too many parts',
    parts(() => Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`a${at}`, '']))),
    /county\.xlsx: The workbook has more than 1000 parts/,
  ),
  refused(
    'a thousand sheets',
    () =>
      workbookOf({
        ...small,
        ...Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`s${at}`, [[at]]])),
      }),
    /county\.xlsx: The workbook has more than 1000 parts/,
  ),
  refused(
    'a part that is larger than it claims',
    changed((view) => {
      for (const at of entries(view)) view.setUint32(at + 24, 20, true);
    }),
    /is no XML/,
  ),
  refused(
    'parts that are said to be nowhere',
    changed((view) => {
      for (const at of entries(view)) view.setUint32(at + 42, 0x7fff_ffff, true);
    }),
    /county\.xlsx: (?:The file is damaged|.* is not in UTF-8)/,
  ),
  refused(
    'a directory that is said to be nowhere',
    changed((view) => {
      view.setUint32(end(view) + 16, 0x7fff_fff0, true);
    }),
    /county\.xlsx: The file is (?:damaged|no workbook)/,
  ),
  refused(
    'a directory for archives of 4 GB that is not there',
    changed((view) => {
      view.setUint16(end(view) + 10, 0xffff, true);
      view.setUint32(end(view) + 16, 0xffff_ffff, true);
    }),
    /county\.xlsx: The file is (?:damaged|no workbook)/,
  ),
  refused(
    '65,534 parts by its own count',
    changed((view) => {
      view.setUint16(end(view) + 8, 0xfffe, true);
      view.setUint16(end(view) + 10, 0xfffe, true);
    }),
    /county\.xlsx: The (?:file is damaged|workbook has)/,
  ),
  refused(
    'a part of an unknown packing',
    changed((view) => {
      for (const at of entries(view)) view.setUint16(at + 10, 99, true);
    }),
    /county\.xlsx: The file is damaged/,
  ),
  refused(
    'two parts of one name',
    twice,
    /county\.xlsx: The workbook has two parts called xl\/worksheets\/sheet4\.xml\. Open it/,
  ),
  taken('a part that would leave its folder', parts({ '../../../etc/passwd.xml': '<a/>' }), harmless),
  taken(
    'links to workbooks elsewhere',
    parts({
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="rId1" TargetMode="External" Target="https://example.org/x.xlsx"/></Relationships>',
    }),
    harmless,
  ),
  taken('macros', parts({ 'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }), harmless),
];

const xml: readonly HostileFile[] = [
  refused(
    'a DTD',
    parts({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    /xl\/workbook\.xml in the workbook has a DTD/,
  ),
  refused(
    'a DTD in a part that nobody reads',
    parts({ 'xl/other.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
    /xl\/other\.xml in the workbook has a DTD, which no spreadsheet program writes\. Open it/,
  ),
  refused(
    'a billion laughs',
    parts({
      'xl/sharedStrings.xml': `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]><sst><si><t>&a30;</t></si></sst>`,
    }),
    /sharedStrings\.xml in the workbook has a DTD/,
  ),
  refused(
    'a DTD in UTF-16',
    parts({ 'xl/other.xml': new Uint8Array(Buffer.from('<!DOCTYPE a><a/>', 'utf16le')) }),
    /xl\/other\.xml in the workbook is not in UTF-8/,
  ),
  refused(
    'text that hides in CDATA',
    rows('<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>'),
    /has a part in CDATA/,
  ),
  refused(
    'a part that is cut off',
    parts({ 'xl/other.xml': '<a><b></a>' }),
    /xl\/other\.xml in the workbook is no XML/,
  ),
  refused(
    'tags of depth 100,000',
    parts(() => ({ 'xl/worksheets/sheet1.xml': '<a>'.repeat(100_000) })),
    /sheet1\.xml in the workbook is no XML/,
  ),
  refused('no list of its sheets', parts({ 'xl/workbook.xml': '<workbook/>' }), /county\.xlsx/),
  refused(
    'a sheet whose part is missing',
    parts({
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/none.xml"/></Relationships>',
    }),
    /county\.xlsx: The file is no workbook that can be read/,
  ),
  refused(
    'a row far down',
    rows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    /A sheet has a row 1048576; more than 200000 are not read\. Take it in as a data package, or delete/,
  ),
  refused('a row far down in an odd dress', rows(`<x:row a=">" x:r='&#57;00000'></x:row>`), /a row 900000/),
  refused(
    'a cell far out',
    rows('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    /a cell XFD1; more than 1000 columns are not read/,
  ),
  refused('a cell nowhere', rows('<row r="1"><c><v>1</v></c></row>'), /a cell without an address/),
  refused('rows out of order', rows('<row r="2"/><row r="1"/>'), /is no workbook/),
  refused(
    'a text that is not there',
    rows('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    /is no workbook/,
  ),
  refused(
    'two million cells',
    () => {
      const row = Array.from({ length: 1000 }, (_, at) => at).map(() => 1);
      return workbookOf({ ...small, words: Array.from({ length: 2_001 }, () => row) });
    },
    /The workbook has more than 2000000 cells|grows to more than 100 times/,
  ),
  taken(
    'two million rows by its own count, and none of them there',
    parts({
      'xl/worksheets/sheet6.xml': '<worksheet><dimension ref="A1:XFD2000000"/><sheetData/></worksheet>',
    }),
    harmless,
  ),
];

const cells: readonly HostileFile[] = [
  taken('a formula for a name', pct(`=cmd|'/c calc'!A1`), isPct(`=cmd|'/c calc'!A1`)),
  taken(
    'a cell that is calculated',
    pct({ xml: '<c r="@" t="str"><f>WEBSERVICE("https://example.org")</f><v>PCT</v></c>' }),
    isPct('PCT'),
    /organisations!B3: The cell is calculated/,
  ),
  refused(
    'a cell that shows an error',
    pct({ xml: '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }),
    /organisations!B3: The cell shows an error\. Write what is meant/,
  ),
  refused(
    'a mark that turns the direction of reading',
    pct('P\u202ECT'),
    /organisations!B3, column name: .*U\+202E after "P"/,
  ),
  refused(
    "a mark in XML's own words",
    pct({ xml: '<c r="@" t="inlineStr"><is><t>P&#x202E;CT</t></is></c>' }),
    /organisations!B3, column name: .*U\+202E/,
  ),
  refused("a zero in Excel's own words", pct('P_x0000_CT'), /organisations!B3, column name: .*U\+0000/),
  refused(
    'a number that is text with a per cent sign',
    pct('PCT', '50%'),
    /organisations!D3, column count: "50%" is no whole number/,
  ),
  refused(
    'a number with a fraction',
    pct('PCT', 1.5),
    /organisations!D3, column count: "1\.5" is no whole number/,
  ),
  refused(
    'a number beyond all numbers',
    pct('PCT', { xml: '<c r="@"><v>1e999</v></c>' }),
    /organisations!D3|is no workbook/,
  ),
  refused('NaN', pct('PCT', { xml: '<c r="@"><v>NaN</v></c>' }), /organisations!D3|is no workbook/),
  refused(
    'a day that is left as its number',
    pct('PCT', null, 40_602),
    /organisations!E3, column validFrom: "40602" is no date/,
  ),
  refused(
    'a day after all days',
    pct('PCT', null, { day: 1e12 }),
    /organisations!E3, column validFrom: .*is no date/,
  ),
  refused(
    'a day that the calendar has not, as text',
    pct('PCT', null, '2011-02-29'),
    /organisations!E3, column validFrom: "2011-02-29" is no date/,
  ),
  refused("a text longer than any cell's", pct('A'.repeat(40_000)), /A cell has more than 32767 characters/),
  refused(
    'a name of 10,000 letters',
    pct('A'.repeat(10_000)),
    /organisations!B3, column name: The cell has 10000 characters/,
  ),
  refused(
    'an id twice',
    sheets({ organisations: [heading, county, ['county', 'Other', 'health', null, null, 'existing', 'p1']] }),
    /organisations!A3, column id: The id "county" is given in organisations!A2 already/,
  ),
  refused(
    'a heading twice',
    sheets({
      organisations: [
        [...heading, 'name'],
        [...county, 'Other'],
      ],
    }),
    /organisations!H1, column name: There are two columns of this name/,
  ),
  refused(
    'a heading that nobody knows',
    sheets({
      organisations: [
        [...heading, 'constructor'],
        [...county, 'x'],
      ],
    }),
    /organisations!H1, column constructor: The table has no such column/,
  ),
  refused(
    'a cell without a heading',
    sheets({ organisations: [heading, [...county, 'what is this?']] }),
    /organisations!H2: Something stands here, but the column has no heading/,
  ),
  refused(
    'cells that are merged, of which one speaks for two',
    sheets({ organisations: [heading, county, ['pct', null, 'health', null, null, 'existing', 'p1']] }),
    /organisations!B3, column name: The cell is blank/,
  ),
  refused(
    'a sheet called __proto__',
    sheets({ ['__proto__']: [['id'], ['x']] }),
    /__proto__: The register has no table of this name/,
  ),
  refused(
    'a sheet whose name turns round',
    sheets({ 'tae\u202Es': [['id'], ['x']] }),
    /tae\\u202Es: The register has no table of this name/,
  ),
  refused(
    'two sheets of one table',
    sheets({ Organisations: [heading, ['pct', 'PCT', 'health', null, null, 'existing', 'p1']] }),
    /Organisations: The sheet "organisations" is of the same table/,
  ),
  refused(
    'a title that turns round',
    sheets({
      landscape: (small['landscape'] ?? []).map(([field, value]) => [
        field ?? null,
        field === 'name' ? '\u202Ex' : (value ?? null),
      ]),
    }),
    /landscape!B2, column name: .*U\+202E/,
  ),
];

/** Registers as workbooks. */
export const workbooks: readonly HostileFile[] = [...containers, ...xml, ...cells];
