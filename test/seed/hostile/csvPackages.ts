import { made, rowsOf } from './hostileFile.ts';
import type { Files, HostileFile } from './hostileFile.ts';
import { harmless, landscapeId } from './smallRegister.ts';

const descriptor = (changed: object = {}): string =>
  JSON.stringify({
    name: landscapeId,
    title: 'Hostile',
    description: 'Made by hand.',
    landscape: { kind: 'imported', publisher: 'A council', date: '2011', showsPeople: false },
    ...changed,
  });
const heading = 'id,name,sector,status,passages\n';
const county = 'county,County,local authority,existing,p1\n';

const small: Files = {
  'datapackage.json': descriptor(),
  'sources.csv': 'id,name,publisher,date\npaper,Paper,A council,2011\n',
  'passages.csv': 'id,source,locator\np1,paper,Paragraph 1\n',
  'organisations.csv': heading + county,
  'partnerships.csv': 'id,name,kind,status,passages\nlsp,LSP,board,existing,p1\n',
};

const { refused, taken } = rowsOf((changed: Files | (() => Files)) => ({
  files: () => ({ ...small, ...made(changed) }),
}));

/** The organisations, with these rows beside the county. */
const bodies = (rows: string): Files => ({ 'organisations.csv': heading + county + rows });
const named = (name: string): Files => bodies(`new,${name},health,existing,p1\n`);
const isNamed = (name: string): readonly string[] => [
  ...harmless,
  `Organisation new "${name}" sector=health`,
];
const seats = (cells: string): Files => ({
  'seats.csv': `id,partnership,role,count,validFrom,onBehalfOf,status,passages\ns1,lsp,member,${cells},existing,p1\n`,
});
const links = (...rows: readonly string[]): Files => ({
  ...bodies('pct,PCT,health,existing,p1\n'),
  'relationships.csv': `type,from,to,status,passages\n${rows.map((row) => `${row},existing,p1\n`).join('')}`,
});
const listed = (...resources: readonly object[]): Files => ({
  'datapackage.json': descriptor({ resources }),
});
const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

const contents: readonly HostileFile[] = [
  refused(
    'a PDF called .csv',
    { 'organisations.csv': bytes('%PDF-1.7\n%âãÏÓ\0\x01stream', 'latin1') },
    /organisations\.csv: The file is no text.*Save it as "CSV UTF-8"/,
  ),
  refused(
    'a page of HTML called .csv',
    { 'organisations.csv': '<!DOCTYPE html><html><table><tr><td>county</td></tr></table></html>\n' },
    /organisations\.csv, column <!DOCTYPE html>.*no such column/,
  ),
  refused(
    'a zipped file called .csv',
    { 'organisations.csv': bytes('PK\x03\x04\x14\0\0\0\x08\0', 'latin1') },
    /organisations\.csv: The file is no text/,
  ),
  refused(
    'an empty table',
    { 'organisations.csv': '' },
    /organisations\.csv: The file is empty\. Write the headings/,
  ),
  taken('a table of headings only', { 'people.csv': 'id,name,status,passages\n' }, harmless),
  taken('a byte order mark', { 'organisations.csv': `\uFEFF${heading}${county}` }, harmless),
  refused(
    'UTF-16',
    { 'organisations.csv': bytes(`\uFEFF${heading}${county}`, 'utf16le') },
    /organisations\.csv: The file is in UTF-16\. Save it as "CSV UTF-8"/,
  ),
  refused(
    'UTF-16 without a mark',
    { 'organisations.csv': bytes(heading + county, 'utf16le') },
    /organisations\.csv: The file is in UTF-16/,
  ),
  taken(
    'Windows-1252',
    { 'organisations.csv': bytes(`${heading}${county}new,Caf\xe9 \x80,health,existing,p1\n`, 'latin1') },
    isNamed('Café €'),
    /organisations\.csv:3: The file is not in UTF-8 and was read as Windows-1252/,
  ),
  refused(
    'bytes that are of no encoding',
    { 'organisations.csv': bytes(`${heading}new,\x81\x8d,health,existing,p1\n`, 'latin1') },
    /organisations\.csv: The file is not a text in UTF-8/,
  ),
  refused('a zero byte', named('A\0B'), /organisations\.csv: The file is no text/),
  refused(
    'a quotation mark that is never closed',
    named('"Trust'),
    /organisations\.csv:\d+: The quotation marks do not add up.*double those inside/,
  ),
  refused(
    'a field of 10 MB',
    () => named('A'.repeat(10_000_000)),
    /organisations\.csv:3, column name: The cell has 10000000 characters; more than \d+ are not taken/,
  ),
  refused(
    'a field of 10 MB that is never closed',
    () => named(`"${'A'.repeat(10_000_000)}`),
    /organisations\.csv:\d+: The quotation marks do not add up/,
  ),
  refused(
    'a note that no workbook could hold',
    () => ({
      'organisations.csv': `id,name,sector,status,passages,note\n${county.trim()},${'A'.repeat(32_768)}\n`,
    }),
    /organisations\.csv:2, column note: The cell has 32768 characters; more than 32767 are not taken/,
  ),
  refused(
    '100,000 columns',
    () => ({ 'organisations.csv': `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\n` }),
    /organisations\.csv: The table has 100000 columns; more than 1000 are not read/,
  ),
  refused('a hundred thousand faults', () => bodies('A,,,,\n'.repeat(100_000)), /… and \d+ faults more/),
  taken(
    'line ends of three kinds of machine',
    { 'organisations.csv': `${heading.trim()}\r\n${county}new,PCT,health,existing,p1\r\n` },
    isNamed('PCT'),
  ),
  refused(
    'line ends of an old Mac',
    { 'organisations.csv': (heading + county).replaceAll('\n', '\r') },
    /organisations\.csv, column passages.*no such column/,
  ),
  refused(
    'semicolons for commas',
    { 'organisations.csv': (heading + county).replaceAll(',', ';') },
    /organisations\.csv, column id;name;sector;status;passages: The table has no such column/,
  ),
];

const cells: readonly HostileFile[] = [
  taken('a formula for a name', named(`"=cmd|'/c calc'!A1"`), isNamed(`=cmd|'/c calc'!A1`)),
  taken('HTML for a name', named('<img src=x onerror=alert(1)>'), isNamed('<img src=x onerror=alert(1)>')),
  taken('a name of 300 characters', named('A'.repeat(300)), isNamed('A'.repeat(300))),
  taken('a name in Hebrew and one in Cyrillic', named('מועצת המחוז'), isNamed('מועצת המחוז')),
  taken('a party popper', named('Festival 🎉'), isNamed('Festival 🎉')),
  taken('Cypher for a name', named(`'}) DETACH DELETE n //`), isNamed(`'}) DETACH DELETE n //`)),
  taken(
    'a Cyrillic letter in a Latin name',
    named('N\u043erfolk'),
    isNamed('N\u043erfolk'),
    /organisations\.csv:3, column name: "N\u043erfolk" has letters of Latin and Cyrillic/,
  ),
  taken(
    'a Greek letter in a Latin name',
    named('\u0391lliance'),
    isNamed('\u0391lliance'),
    /organisations\.csv:3, column name: .*has letters of Latin and Greek/,
  ),
  taken(
    'the same name in look-alike letters',
    bodies('a,N\u043erfolk PCT,health,existing,p1\nb,Norfolk PCT,health,existing,p1\n'),
    [
      ...harmless,
      'Organisation a "N\u043erfolk PCT" sector=health',
      'Organisation b "Norfolk PCT" sector=health',
    ],
    /Near names: "N\u043erfolk PCT".*"Norfolk PCT"/,
  ),
  refused(
    'a mark that turns the direction of reading',
    named('Nor\u202Efolk'),
    /organisations\.csv:3, column name: The cell has the invisible character U\+202E after "Nor"\. Delete it/,
  ),
  refused(
    'an isolate that turns it',
    named('\u2067Norfolk'),
    /organisations\.csv:3, column name: .*U\+2067 at its start/,
  ),
  refused('a space without width', named('Nor\u200Bfolk'), /organisations\.csv:3, column name: .*U\+200B/),
  refused(
    'tag letters that nobody sees',
    named('Norfolk\u{E0041}'),
    /organisations\.csv:3, column name: .*U\+E0041/,
  ),
  refused(
    'an escape sequence of a terminal',
    named('\u001B[2JNorfolk'),
    /organisations\.csv:3, column name: .*U\+001B/,
  ),
  refused(
    'an escape sequence in a heading',
    { 'organisations.csv': `id,name,sector,status,passages,\u001B[2J\u202Ex\n` },
    /organisations\.csv, column \\u001B\[2J\\u202Ex: The table has no such column/,
  ),
  refused(
    'a heading of 10 MB',
    () => ({ 'organisations.csv': `id,name,sector,status,passages,${'x'.repeat(10_000_000)}\n` }),
    /organisations\.csv, column x+…: The table has no such column/,
  ),
  refused(
    'an id that is __proto__',
    bodies('__proto__,Trust,health,existing,p1\n'),
    /organisations\.csv:3, column id: "__proto__" is no id\. Use lower-case letters/,
  ),
  taken('an id that is constructor', bodies('constructor,Trust,health,existing,p1\n'), [
    ...harmless,
    'Organisation constructor "Trust" sector=health',
  ]),
  refused(
    'a word that is toString',
    bodies('new,Trust,toString,existing,p1\n'),
    /organisations\.csv:3, column sector: "toString" is none of the words/,
  ),
  refused(
    'a column that is __proto__',
    { 'organisations.csv': `id,name,sector,status,passages,__proto__\n` },
    /organisations\.csv, column __proto__: The table has no such column/,
  ),
  refused(
    'a table that is constructor',
    { 'constructor.csv': 'id\n' },
    /constructor\.csv: There is no table "constructor"/,
  ),
  refused(
    'a relationship that is __proto__',
    links('__proto__,county,pct'),
    /relationships\.csv:2, column type: "__proto__" is none of the words/,
  ),
  refused(
    'a number with a thousands separator',
    seats('"1,250",,'),
    /seats\.csv:2, column count: "1,250" is no whole number\. Write digits only/,
  ),
  refused('a percentage', seats('50%,,'), /seats\.csv:2, column count: "50%" is no whole number/),
  refused('NaN', seats('NaN,,'), /seats\.csv:2, column count: "NaN" is no whole number/),
  refused(
    'a number that no number holds',
    seats('9007199254740993,,'),
    /seats\.csv:2, column count: 9007199254740993 is out of range/,
  ),
  refused(
    'a number of 4,000 digits',
    seats(`${'9'.repeat(4_000)},,`),
    /seats\.csv:2, column count: 9+… is out of range/,
  ),
  refused(
    'a day that the calendar has not',
    seats('1,2011-02-29,'),
    /seats\.csv:2, column validFrom: "2011-02-29" is no date\. Write 2002/,
  ),
  refused(
    'a day as a spreadsheet counts it',
    seats('1,40602,'),
    /seats\.csv:2, column validFrom: "40602" is no date/,
  ),
  refused(
    'a day of the other order',
    seats('1,31/05/2011,'),
    /seats\.csv:2, column validFrom: "31\/05\/2011" is no date/,
  ),
];

const rows: readonly HostileFile[] = [
  taken(
    'a row twice',
    bodies(county),
    harmless,
    /organisations\.csv:3: The row is the same as row 2 and counts once/,
  ),
  refused(
    'an id twice, for two things',
    bodies('county,Other,health,existing,p1\n'),
    /organisations\.csv:3, column id: The id "county" is given in organisations\.csv:2 already/,
  ),
  refused(
    'an id twice, in two tables',
    bodies('lsp,Other,health,existing,p1\n'),
    /partnerships\.csv:2, column id: The id "lsp" is given in organisations\.csv:3 already/,
  ),
  refused(
    'a parent that there is not',
    links('PART_OF,county,pst'),
    /relationships\.csv:2, column to: There is no "pst" in the register\. Write "pct"/,
  ),
  refused(
    'a body that is part of itself',
    links('PART_OF,county,county'),
    /relationships\.csv:2, column to: "county" is linked to itself\. Name two/,
  ),
  refused(
    'two bodies that are part of each other',
    links('PART_OF,county,pct', 'PART_OF,pct,county'),
    /relationships\.csv:3, column to: PART_OF leads round in a ring: county → pct → county/,
  ),
  refused(
    'a seat of a partnership on itself',
    seats('1,,lsp'),
    /seats\.csv:2, column onBehalfOf: The seat is held on behalf of "lsp", the partnership that it is on/,
  ),
  refused(
    'a row with a cell too many',
    bodies('new,Trust,health,existing,p1,what\n'),
    /organisations\.csv:3: The row has 6 cells, the heading 5/,
  ),
  refused(
    'a heading twice',
    { 'organisations.csv': `id,name,name,sector,status,passages\n` },
    /organisations\.csv, column name: There are two columns of this name\. Keep one/,
  ),
  refused(
    'no headings',
    { 'organisations.csv': county },
    /organisations\.csv, column (?:id|name|sector): The column is missing/,
  ),
  refused(
    'a column that nobody knows',
    { 'organisations.csv': `id,name,sector,status,passages,ward\n` },
    /organisations\.csv, column ward: The table has no such column\. Move what it says to the column note/,
  ),
  taken(
    'a column of telephone numbers',
    { 'organisations.csv': `id,name,sector,status,passages,Telephone\n${county.trim()},01603 222222\n` },
    harmless,
    /organisations\.csv, column Telephone: The column was left out: contact details/,
  ),
];

const folders: readonly HostileFile[] = [
  refused(
    'a table in the folder above',
    listed({ name: 'people', path: '../people.csv' }),
    /datapackage\.json, column resources: "\.\.\/people\.csv" is no file of this folder\. Put the file beside/,
  ),
  refused(
    'a table in a folder of the machine',
    listed({ name: 'people', path: '/etc/passwd' }),
    /"\/etc\/passwd" is no file of this folder/,
  ),
  refused(
    'a table in a folder of Windows',
    listed({ name: 'people', path: '..\\people.csv' }),
    /"\.\.\\people\.csv" is no file of this folder/,
  ),
  refused(
    'a table somewhere on the web',
    listed({ name: 'people', path: 'https://example.org/people.csv' }),
    /"https:\/\/example\.org\/people\.csv" is no file of this folder/,
  ),
  refused(
    'a table that is the folder above',
    listed({ name: 'people', path: '..' }),
    /\.\.: There is no such file/,
  ),
  refused(
    'a table whose path has a zero byte',
    listed({ name: 'people', path: 'people.csv\0' }),
    /people\.csv.*: There is no such file/,
  ),
  refused(
    'a table that is a link to elsewhere',
    { 'people.csv': { linkTo: '/etc/passwd' } },
    /people\.csv: The file is a link to somewhere else\. Put the file itself/,
  ),
  refused(
    'a table that is not there',
    listed({ name: 'people', path: 'people.csv' }),
    /people\.csv: There is no such file.*Add it/,
  ),
  refused(
    'one file as two tables',
    listed({ name: 'people', path: 'people.csv' }, { name: 'posts', path: 'people.csv' }),
    /people\.csv: There is no such file/,
  ),
  refused(
    'two files for one table',
    {
      ...listed({ name: 'people', path: 'other.csv' }),
      'other.csv': 'id,name,status,passages\n',
      'people.csv': 'id,name,status,passages\n',
    },
    /people\.csv: The table people is in other\.csv already\. Put its rows into one file/,
  ),
  refused(
    'a table that is called __proto__',
    listed({ name: '__proto__', path: 'people.csv' }),
    /people\.csv: There is no table "__proto__"/,
  ),
  refused(
    'a table larger than any',
    { 'people.csv': { length: 513 * 1024 * 1024 } },
    /people\.csv: The file is larger than 512 MB\. Split/,
  ),
  refused(
    'a description larger than any',
    { 'datapackage.json': { length: 513 * 1024 * 1024 } },
    /datapackage\.json: The file is larger than/,
  ),
  refused(
    'a description in pieces',
    { 'datapackage.json': `{"name": "${landscapeId}", ` },
    /datapackage\.json: The file is no JSON/,
  ),
  refused(
    'a description with __proto__ for a landscape',
    {
      'datapackage.json': `{"name":"${landscapeId}","title":"t","description":"d","__proto__":{"landscape":{"kind":"imported","publisher":"p","date":"2011","showsPeople":true}}}`,
    },
    /datapackage\.json, column landscape: .*Write name, title/,
  ),
  refused(
    'a description of depth 100,000',
    () => ({ 'datapackage.json': `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }),
    /datapackage\.json/,
  ),
  refused(
    'an id of a landscape that leads elsewhere',
    { 'datapackage.json': descriptor({ name: '../../areas-uk' }) },
    /datapackage\.json, column name: "\.\.\/\.\.\/areas-uk" is no id of a landscape/,
  ),
  refused(
    'a title that turns the direction of reading',
    { 'datapackage.json': descriptor({ title: 'Nor\u202Efolk' }) },
    /datapackage\.json, column title: .*invisible character U\+202E after "Nor"/,
  ),
  refused(
    'a publisher of a million letters',
    () => ({
      'datapackage.json': descriptor({
        landscape: { kind: 'imported', publisher: 'A'.repeat(1_000_000), date: '2011', showsPeople: false },
      }),
    }),
    /datapackage\.json, column landscape\.publisher: .*1000000 characters/,
  ),
  refused(
    'nothing in the folder that says what it is',
    { 'datapackage.json': { length: 0 } },
    /datapackage\.json: The file is no JSON/,
  ),
];

/** Registers as folders of CSV files. */
export const csvPackages: readonly HostileFile[] = [...contents, ...cells, ...rows, ...folders];
