import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tables } from '../../../schema/register.ts';
import { checkRegister } from '../../../seed/check.ts';
import { readDataPackage } from '../../../seed/formats/dataPackage.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import type { Register, RegisterTable } from '../../../seed/register.ts';
import { compareWithSources } from '../../../seed/sources/compareWithSources.ts';
import type { Compared } from '../../../seed/sources/compareWithSources.ts';
import { readSources } from '../../../seed/sources/readSources.ts';

const paper = `NORFOLK COUNTY PARTNERSHIP

Meeting of 31st May 2002

1. The **Rural Forum** and the Norfolk Police Authority sit on the Norfolk County
Partnership, which has no more than 25 members and meets quarterly.

2. The Rural Forum was given £1,250.50 in April 2001. There is concern
that it duplicates what parish councils do.
`.split('\n');

/** A table of which the rows state some columns. */
const table = (name: string, heading: string, ...rows: readonly string[]): RegisterTable => ({
  name,
  file: `${name}.csv`,
  columns: tables.find((one) => one.name === name)?.columns.map((column) => column.name) ?? [],
  rows: rows.map((row, at) => ({
    line: at + 2,
    cells: (tables.find((one) => one.name === name)?.columns ?? []).map(
      (column) => row.split('|')[heading.split('|').indexOf(column.name)] ?? '',
    ),
  })),
});

const five = [
  table('sources', 'id|file', 'paper|paper.txt'),
  table('passages', 'id|source|lines', 'heading|paper|1-3', 'p1|paper|5-6', 'p2|paper|8-9'),
  table('organisations', 'id|name|aliases|passages', 'police|Norfolk Police Authority||p1'),
  table(
    'partnerships',
    'id|name|aliases|seatLimitAbsolute|meetingsAYearFrom|passages',
    'ncp|Norfolk County Partnership||25|4|p1; heading',
    'forum|Rural Forum||||p1; p2',
  ),
  table('seats', 'id|partnership|onBehalfOf|passages', 'seat-police|ncp|police|p1'),
  table('funds', 'id|name|amountPence|validFrom|passages', 'grant|Rural Forum|125050|2001-04|p2'),
  table('findings', 'id|name|about|saidBy|passages', 'double|Duplication of parish councils|forum|ncp|p2'),
  table('relationships', 'type|from|to|passages', 'FEEDS_INTO|forum|ncp|p1'),
];
const register = (changed: readonly RegisterTable[] = []): Register => ({
  record: {
    id: 'norfolk-2002',
    name: 'Norfolk 2002',
    kind: 'published',
    publisher: 'A test',
    date: '2002',
    showsPeople: true,
    description: 'Made by hand.',
  },
  tables: five.map((one) => changed.find(({ name }) => name === one.name) ?? one),
});
const texts = new Map([['paper.txt', paper]]);
const failing = (facts: readonly Compared[]) =>
  facts.filter(({ result }) => result !== 'matched').map(({ result, id, missing }) => [result, id, missing]);
const compared = (changed: readonly RegisterTable[], readme = '') =>
  failing(compareWithSources(register(changed), texts, readme));

describe('facts held against their source', () => {
  test('stand where they say', () => {
    const facts = compareWithSources(register(), texts, '');
    expect(failing(facts)).toEqual([]);
    expect(facts.map(({ file, row, id }) => `${file}:${row} ${id}`)).toEqual([
      'organisations.csv:2 police',
      'partnerships.csv:2 ncp',
      'partnerships.csv:3 forum',
      'seats.csv:2 seat-police',
      'funds.csv:2 grant',
      'findings.csv:2 double',
      'relationships.csv:2 FEEDS_INTO:forum:ncp',
    ]);
  });

  test.each([
    [
      'a wrong limit',
      'partnerships',
      'id|name|seatLimitAbsolute|passages',
      'ncp|Norfolk County Partnership|26|p1',
      'seatLimitAbsolute: "26" does not stand in its passages',
    ],
    [
      'a wrong frequency',
      'partnerships',
      'id|name|meetingsAYearFrom|passages',
      'ncp|Norfolk County Partnership|6|p1',
      'meetingsAYearFrom: "6 a year" does not stand in its passages',
    ],
    [
      'an amount wrong by a penny',
      'funds',
      'id|name|amountPence|passages',
      'grant|Rural Forum|125051|p2',
      'amountPence: "£1250.51" does not stand in its passages',
    ],
    [
      'a wrong month',
      'funds',
      'id|name|validFrom|passages',
      'grant|Rural Forum|2001-05|p2',
      'validFrom: "2001-05" does not stand in its passages',
    ],
    [
      'a wrong year',
      'funds',
      'id|name|validFrom|passages',
      'grant|Rural Forum|2002-04|p2',
      'year: "2002" does not stand in its passages',
    ],
    [
      'a wrong name',
      'organisations',
      'id|name|passages',
      'police|Norfolk Fire Authority|p1',
      'name: "Norfolk Fire Authority" does not stand in its source',
    ],
    [
      'a wrong alias',
      'organisations',
      'id|name|aliases|passages',
      'police|Norfolk Police Authority|NFA|p1',
      'aliases: "NFA" does not stand in its source',
    ],
    [
      'a wrong passage',
      'organisations',
      'id|name|passages',
      'police|Norfolk Police Authority|p2',
      'name: "Norfolk Police Authority" does not stand in its passages',
    ],
    [
      'one passage too many',
      'funds',
      'id|name|passages',
      'grant|Rural Forum|p2; heading',
      'passages: heading has nothing of it',
    ],
    [
      'a passage of a finding that says something else',
      'findings',
      'id|name|about|passages',
      'double|Duplication of parish councils|forum|heading',
      'name: "Duplication of parish councils" does not stand in its passages',
    ],
    [
      'a seat for a body that its passage does not name',
      'seats',
      'id|partnership|onBehalfOf|passages',
      'seat-police|ncp|police|p2',
      'onBehalfOf: "Norfolk Police Authority" does not stand in its passages',
    ],
    [
      'a link where one end is not named',
      'relationships',
      'type|from|to|passages',
      'FEEDS_INTO|forum|ncp|heading',
      'from: "Rural Forum" does not stand in its passages',
    ],
    [
      'a figure in a name of ours',
      'findings',
      'id|name|passages',
      'double|Duplication of 12 parish councils|p2',
      'name: "12" does not stand in its passages',
    ],
  ])('are caught with %s', (_, name, heading, row, missing) => {
    const found = compared([
      table(name, heading, row, ...(name === 'partnerships' ? ['forum|Rural Forum||p1'] : [])),
    ]);
    expect(found.flatMap(([result, , all]) => [result, all].flat())).toEqual(
      expect.arrayContaining(['unmatched', missing]),
    );
  });

  test.each([
    ['no lines', '', '"" is no range of lines'],
    ['lines that are none', '6-5', '"6-5" is no range of lines'],
    ['lines beyond the end', '9-99', 'paper.txt has 10 lines, not 99'],
  ])('are caught where their passage has %s', (_, lines, fault) => {
    const found = compared([
      table('passages', 'id|source|lines', 'heading|paper|1-3', 'p1|paper|5-6', `p2|paper|${lines}`),
    ]);
    expect(found.find(([, id]) => id === 'grant')?.[2]).toContain(`passages: p2: ${fault}`);
  });

  test('are all unmatched where the text is not there', () => {
    const facts = compareWithSources(register(), new Map(), '');
    expect(new Set(facts.map(({ result }) => result))).toEqual(new Set(['unmatched']));
    expect(facts[0]?.missing[0]).toBe('passages: p1: there is no paper.txt among the sources');
  });

  test('are inferred where the README lists them, by column or whole', () => {
    const wrong = table('funds', 'id|name|amountPence|validFrom|passages', 'grant|Rural Forum|1|2002-04|p2');
    const amount = 'amountPence: "£0.01" does not stand in its passages';
    const year = 'year: "2002" does not stand in its passages';
    expect(compared([wrong], '## What was inferred\n\n`grant`')).toEqual([
      ['inferred', 'grant', [amount, year]],
    ]);
    expect(compared([wrong], '## What was inferred\n\n`grant.year`')).toEqual([
      ['unmatched', 'grant', [amount]],
    ]);
  });
});

const seeds = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/** Those that rest on a paper; the two references do not. */
const ofPapers = [
  'breckland-2010',
  'cheshire-2005',
  'huntingdonshire-2006',
  'lancaster-2011',
  'leicestershire-2002',
  'lsp-guidance-2001',
  'lsp-guidance-2005',
];

describe.skipIf(!existsSync(seeds))(
  'a register that ships (skipped where the papers do not lie beside the project)',
  () => {
    const read = async (id: string) => {
      const folder = join(shippedFolder, id);
      const { register: found } = checkRegister(await readDataPackage(folder));
      if (!found) throw new Error('The register has faults.');
      return {
        found,
        readme: await readFile(join(folder, 'README.md'), 'utf8'),
        texts: await readSources(found, seeds),
      };
    };
    const unmatched = (facts: readonly Compared[]) =>
      facts.filter(({ result }) => result === 'unmatched').map(({ id }) => id);

    test.each(ofPapers)('has no fact unmatched: %s', async (id) => {
      const { found, readme, texts: papers } = await read(id);
      const facts = compareWithSources(found, papers, readme);
      expect(unmatched(facts)).toEqual([]);
      expect(facts.filter(({ result }) => result === 'matched').length).toBeGreaterThan(facts.length * 0.75);
    });

    test.each([
      ['figure', 'attributes', 'limit-absolute', 'number', '24'],
      ['name', 'partnerships', 'rural-partnership', 'name', 'Leicestershire Urban Partnership'],
      ['passage', 'organisations', 'constabulary', 'passages', 'p15'],
      ['passage of a finding', 'findings', 'finding-value-themed', 'passages', 'a1-t6'],
      ['day', 'events', 'shadow-board-meeting', 'date', '2002-05-30'],
    ])('with a wrong %s planted has that one', async (_, name, id, column, value) => {
      const { found, readme, texts: papers } = await read('leicestershire-2002');
      const planted = {
        ...found,
        tables: found.tables.map((one) =>
          one.name === name
            ? { ...one, rows: one.rows.map((row) => plant(one, row, id, column, value)) }
            : one,
        ),
      };
      expect(unmatched(compareWithSources(planted, papers, readme))).toContain(id);
    });
  },
);

const plant = (
  { columns }: RegisterTable,
  row: RegisterTable['rows'][number],
  id: string,
  column: string,
  value: string,
) =>
  row.cells[columns.indexOf('id')] === id
    ? { ...row, cells: row.cells.map((cell, at) => (columns[at] === column ? value : cell)) }
    : row;
