import { workbookOf } from '../../support/workbookOf.ts';
import type { WorkbookCell } from '../../support/workbookOf.ts';
import { rowsOf } from './hostileFile.ts';
import type { HostileFile } from './hostileFile.ts';
import { landscapeId } from './smallRegister.ts';

type Rows = readonly (readonly WorkbookCell[])[];

const { refused, taken } = rowsOf((content: () => Uint8Array) => ({
  files: () => ({ 'list.xlsx': content() }),
  path: 'list.xlsx',
  words: ['--format', 'outside-bodies', '--id', landscapeId, '--publisher', 'Council', '--date', '2011'],
}));

const heading = ['Outside body', 'Appointed by', 'Representative', 'From'];
const sheet =
  (...rows: Rows) =>
  () =>
    workbookOf({ Bodies: [heading, ...rows] });

/** What a list says that names Ann Ash for the museum. */
const museum = (seat = ''): readonly string[] => [
  'Organisation council "Council" note=Its sector is taken from its name. sector=local authority',
  'Partnership museum "Museum" kind=other',
  'Person ann-ash "Ann Ash"',
  `Seat museum-ann-ash ""${seat} role=member`,
  'HELD_BY museum-ann-ash ann-ash',
  'ON museum-ann-ash museum',
  'ON_BEHALF_OF museum-ann-ash council',
];

/** Lists that a council keeps, as workbooks. */
export const workbookLists: readonly HostileFile[] = [
  refused(
    'nothing in its sheet',
    () => workbookOf({ Bodies: [] }),
    /list\.xlsx: No row of headings was found/,
  ),
  refused(
    'its headings far below',
    () => workbookOf({ Bodies: [...Array.from({ length: 30 }, () => ['x']), heading] }),
    /list\.xlsx: No row of headings was found\. Give the columns headings/,
  ),
  refused(
    'a password',
    () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    /list\.xlsx: .*has a password\. Save it/,
  ),
  refused(
    'a DTD',
    () => workbookOf({ Bodies: [heading] }, { 'xl/other.xml': '<!DOCTYPE a><a/>' }),
    /list\.xlsx: xl\/other\.xml in the workbook has a DTD/,
  ),
  refused(
    'a part that bursts',
    () => workbookOf({ Bodies: [heading] }, { 'xl/other.xml': new Uint8Array(8 * 1024 * 1024) }),
    /list\.xlsx: (?:A part of the workbook grows to more than 100 times|The file is no text)/,
  ),
  refused(
    'a name that turns the direction of reading',
    sheet(['Mus\u202Eeum', 'Council', 'Ann Ash']),
    /Bodies!A2, column Outside body: .*U\+202E/,
  ),
  refused(
    'a name of 20,000 letters',
    sheet(['M'.repeat(20_000), 'Council', 'Ann Ash']),
    /Bodies!A2, column Outside body: The cell has 20000 characters/,
  ),
  refused(
    'a cell that shows an error',
    sheet(['Museum', 'Council', { xml: '<c r="@" t="e"><v>#REF!</v></c>' }]),
    /Bodies!C2: The cell shows an error\. Write what is meant/,
  ),
  refused(
    'a body that sits on itself',
    sheet(['Museum', 'Museum', 'Ann Ash']),
    /Bodies!\w+2.*The seat is held on behalf of "museum"/,
  ),
  taken(
    'cells that are merged, of which one speaks for two',
    sheet(['Museum', 'Council', 'Ann Ash'], [null, 'Council', 'Ann Ash']),
    [
      ...museum(),
      'Seat museum-ann-ash-2 "" role=member',
      'HELD_BY museum-ann-ash-2 ann-ash',
      'ON museum-ann-ash-2 museum',
      'ON_BEHALF_OF museum-ann-ash-2 council',
    ],
    /Bodies!A3.*The cell is blank: the row goes on with "Museum"/,
  ),
  taken(
    'a day that is left as its number',
    sheet(['Museum', 'Council', 'Ann Ash', 40_602]),
    museum(' note=From: 40602'),
    /Bodies!D2, column From: "40602" says no date/,
  ),
  taken(
    'a day after all days',
    sheet(['Museum', 'Council', 'Ann Ash', { day: 1e12 }]),
    museum(' note=From: no day of any calendar'),
    /Bodies!D2, column From: .*says no date/,
  ),
  taken(
    'a second sheet that is a list too',
    () =>
      workbookOf({
        Bodies: [heading, ['Museum', 'Council', 'Ann Ash']],
        Old: [heading, ['Theatre', 'Council', 'Bob Oak']],
      }),
    museum(),
    /Old: The sheet was not read: Bodies is taken for the list/,
  ),
  taken(
    'a million rows by its own count, and one of them there',
    () =>
      workbookOf(
        { Bodies: [heading, ['Museum', 'Council', 'Ann Ash']], Empty: [] },
        { 'xl/worksheets/sheet2.xml': '<worksheet><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>' },
      ),
    museum(),
  ),
];
