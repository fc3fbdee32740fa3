import { made, rowsOf } from './hostileFile.ts';
import type { Content, HostileFile } from './hostileFile.ts';
import { landscapeId } from './smallRegister.ts';

const says = ['--format', 'outside-bodies', '--id', landscapeId, '--publisher', 'Council', '--date', '2011'];

const { refused, taken } = rowsOf((content: Content | (() => string)) => ({
  files: () => ({ 'list.csv': made(content) }),
  path: 'list.csv',
  words: says,
}));

const heading = 'Outside body,Appointed by,Representative,Role,From\n';
const list = (...rows: readonly string[]): string => `${heading}${rows.map((row) => `${row}\n`).join('')}`;

/** What a list says of one seat; a note is what the list says beside. */
const oneSeat = (body: string, person: string, note = ''): readonly string[] => {
  const [bodyId, personId] = [body, person].map((name) => name.toLowerCase().replace(/[^a-z]+/g, '-'));
  return [
    'Organisation council "Council" note=Its sector is taken from its name. sector=local authority',
    `Partnership ${bodyId ?? ''} "${body}" kind=other`,
    `Person ${personId ?? ''} "${person}"`,
    `Seat ${bodyId ?? ''}-${personId ?? ''} ""${note === '' ? '' : ` note=${note}`} role=member`,
    `HELD_BY ${bodyId ?? ''}-${personId ?? ''} ${personId ?? ''}`,
    `ON ${bodyId ?? ''}-${personId ?? ''} ${bodyId ?? ''}`,
    `ON_BEHALF_OF ${bodyId ?? ''}-${personId ?? ''} council`,
  ];
};

/** Lists that a council keeps, as CSV. */
export const csvLists: readonly HostileFile[] = [
  refused('nothing in it', '', /list\.csv: The file is empty/),
  refused('a PDF in it', Buffer.from('%PDF-1.7\n%âãÏÓ\0\x01', 'latin1'), /list\.csv: The file is no text/),
  refused(
    'no headings',
    'Museum,Council,Ann Ash,Member,2010\n',
    /list\.csv: No row stands under the headings/,
  ),
  refused(
    'semicolons for commas',
    list('Museum,Council,Ann Ash,Member,2010').replaceAll(',', ';'),
    /list\.csv: No row of headings was found/,
  ),
  refused(
    'more than a list can be',
    { length: 17 * 1024 * 1024 },
    /list\.csv: The file is larger than 16 MB/,
  ),
  refused(
    'UTF-16',
    Buffer.from(`\uFEFF${list('Museum,Council,Ann Ash,,')}`, 'utf16le'),
    /list\.csv: The file is in UTF-16/,
  ),
  refused(
    'a row that names no body',
    list(',Council,Ann Ash,,'),
    /list\.csv:2, column Outside body: The row names no outside body\. Name the body/,
  ),
  refused(
    'a name that turns the direction of reading',
    list('Mus\u202Eeum,Council,Ann Ash,,'),
    /list\.csv:2, column Outside body: .*U\+202E/,
  ),
  refused(
    'a name of 10 MB',
    () => list(`${'A'.repeat(10_000_000)},Council,Ann Ash,,`),
    /list\.csv:2, column Outside body: The cell has 10000000 characters/,
  ),
  refused(
    '100,000 columns',
    () => `${heading.trim()}${',x'.repeat(100_000)}\nMuseum,Council,Ann Ash,,\n`,
    /list\.csv: The table has 100005 columns; more than 1000 are not read/,
  ),
  refused(
    'a quotation mark that is never closed',
    list('"Museum,Council,Ann Ash,,'),
    /list\.csv:\d+: The quotation marks do not add up/,
  ),
  refused(
    'a body that sits on itself',
    list('Museum,Museum,Ann Ash,,'),
    /list\.csv:2.*The seat is held on behalf of "museum", the partnership that it is on/,
  ),
  taken(
    'a page of HTML in its cells',
    list('<script>alert(1)</script>,Council,Ann Ash,,').replace('<script>alert(1)</script>', 'Museum <b>'),
    [
      'Organisation council "Council" note=Its sector is taken from its name. sector=local authority',
      'Partnership museum-b "Museum <b>" kind=other',
      'Person ann-ash "Ann Ash"',
      'Seat museum-b-ann-ash "" role=member',
      'HELD_BY museum-b-ann-ash ann-ash',
      'ON museum-b-ann-ash museum-b',
      'ON_BEHALF_OF museum-b-ann-ash council',
    ],
  ),
  taken(
    'a day that the calendar has not',
    list('Museum,Council,Ann Ash,,29/02/2011'),
    oneSeat('Museum', 'Ann Ash', 'From: 29/02/2011'),
    /list\.csv:2, column From: "29\/02\/2011" says no date/,
  ),
  taken(
    'a day as a spreadsheet counts it',
    list('Museum,Council,Ann Ash,,40602'),
    oneSeat('Museum', 'Ann Ash', 'From: 40602'),
    /list\.csv:2, column From: "40602" says no date/,
  ),
  taken(
    'a row twice',
    list('Museum,Council,Ann Ash,,', 'Museum,Council,Ann Ash,,'),
    oneSeat('Museum', 'Ann Ash'),
    /list\.csv:3.*The row is the same as row 2/,
  ),
  taken(
    'a formula for a role',
    list(`Museum,Council,Ann Ash,=HYPERLINK("x"),`.replaceAll('"', "'")),
    oneSeat('Museum', 'Ann Ash', "Role: =HYPERLINK('x')"),
  ),
  taken(
    'an e-mail address in a name',
    list('Museum,Council,Ann Ash ann@example.org,,'),
    oneSeat('Museum', 'Ann Ash'),
    /telephone number or an e-mail address was left out/,
  ),
  taken(
    'headings called constructor and __proto__',
    `${heading.trim()},constructor,__proto__\nMuseum,Council,Ann Ash,,,a,b\n`,
    oneSeat('Museum', 'Ann Ash', 'constructor: a\n__proto__: b'),
    /column constructor: Not known/,
  ),
  taken(
    'a byte order mark and Windows line ends',
    `\uFEFF${list('Museum,Council,Ann Ash,,')}`.replaceAll('\n', '\r\n'),
    oneSeat('Museum', 'Ann Ash'),
  ),
  taken(
    'Windows-1252',
    Buffer.from(list('Museum,Council,Ann Ash,Tr\xe9sor,'), 'latin1'),
    oneSeat('Museum', 'Ann Ash', 'Role: Trésor'),
    /list\.csv:2: The file is not in UTF-8 and was read as Windows-1252/,
  ),
  taken(
    'a body called constructor',
    list('constructor,Council,Ann Ash,,'),
    oneSeat('constructor', 'Ann Ash'),
  ),
];
