import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import { areasFormat, readAreas } from '../../../seed/formats/areas.ts';
import { importFormatOf } from '../../../seed/formats/importFormats.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const heading =
  'local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,local-authority-type,county-la,combined-authority,alt-names,former-gss-codes,current-authority,snac,lat,long,pop-2020';
/** A county and its district that gave way to two councils, one of them in a combined authority. */
const five = [
  'CMA,Cumbria County Council,Cumbria,E10000006,,2023-03-31,"EAS,WES",CTY,,,"Cumbria,cumbria",,False,16,,,',
  'ALL,Allerdale Borough Council,Allerdale,E07000026,,2023-03-31,WES,NMD,CMA,,Allerdale,E07000999,False,16UB,,,',
  'EAS,East Council,East,E06000064,2023-04-01,,,UA,,JNT,"East,the east, and more",,True,,54.5,-2.5,225000.0',
  'WES,West Council,West,E06000063,2023-04-01,,,UA,,,West,,True,,54.6,-3.1,275000.0',
  'JNT,Joint Combined Authority,Joint,E47000099,2024-05-02,,,COMB,,,,,True,,,,',
];

const fileOf = async (rows: readonly string[], first = heading): Promise<string> => {
  const path = join(await temporaryFolder(), 'authorities.csv');
  await writeFile(path, `${[first, ...rows].join('\n')}\n`);
  return path;
};
const read = async (rows: readonly string[], first?: string) =>
  checkRegister(await readAreas(await fileOf(rows, first), { publisher: 'A test', date: '2025' }));

describe('a list of authorities', () => {
  test('is known by its headings', async () => {
    expect((await importFormatOf(await fileOf(five), undefined))?.id).toBe('areas');
    expect(await areasFormat.fits(await fileOf([], 'partnership,organisation'))).toBe(false);
    expect(await areasFormat.fits(join(await temporaryFolder(), 'nothing.csv'))).toBe(false);
  });

  test('gives an area a row, with its codes, place and days', async () => {
    const { register, faults } = await read(five);
    expect(faults).toEqual([]);
    const areas = register && landscapeOf(register).nodes.filter(({ label }) => label === 'Area');
    expect(
      areas?.map(({ id, status, validFrom, validTo, properties }) => [
        id,
        properties['kind'],
        status,
        validFrom,
        validTo,
      ]),
    ).toEqual([
      ['cumbria', 'county', 'ended', undefined, '2023-03-31'],
      ['allerdale', 'district', 'ended', undefined, '2023-03-31'],
      ['east', 'unitary', 'existing', '2023-04-01', undefined],
      ['west', 'unitary', 'existing', '2023-04-01', undefined],
      ['joint', 'sub-region', 'existing', '2024-05-02', undefined],
    ]);
    expect(areas?.[1]?.properties['identifiers']).toEqual([
      'gss:E07000026',
      'former-gss:E07000999',
      'snac:16UB',
      'local-authority:ALL',
    ]);
    expect(areas?.[2]).toEqual({
      id: 'east',
      label: 'Area',
      name: 'East',
      aliases: ['East Council', 'the east, and more'],
      status: 'existing',
      validFrom: '2023-04-01',
      passages: ['row-4'],
      note: 'UA',
      row: 3,
      properties: {
        kind: 'unitary',
        identifiers: ['gss:E06000064', 'local-authority:EAS'],
        latitude: 54.5,
        longitude: -2.5,
        population: 225_000,
      },
    });
  });

  test('says what lies within what, and one council replaced by two', async () => {
    const { register } = await read(five);
    const edges = register && landscapeOf(register).edges.filter(({ row }) => row > 0);
    expect(edges?.map(({ id, status, validFrom, validTo }) => [id, status, validFrom, validTo])).toEqual([
      ['SUCCEEDED_BY:cumbria:east', 'existing', '2023-04-01', undefined],
      ['SUCCEEDED_BY:cumbria:west', 'existing', '2023-04-01', undefined],
      ['WITHIN:allerdale:cumbria', 'ended', undefined, '2023-03-31'],
      ['SUCCEEDED_BY:allerdale:west', 'existing', '2023-04-01', undefined],
      ['WITHIN:east:joint', 'existing', '2024-05-02', undefined],
    ]);
  });

  test('is matched by the names of its columns, in any order and however they are written', async () => {
    const { register, faults } = await read(
      ['E07000143,NMD,Breckland,BRE,NFK', 'E10000020,CTY,Norfolk,NFK,'],
      'GSS Code,Local_Authority_Type,Nice name,Local authority code,County LA',
    );
    expect(faults).toEqual([]);
    expect(register && landscapeOf(register).edges.map(({ id }) => id)).toContain('WITHIN:breckland:norfolk');
  });

  test('has its doubtful rows named, with where they stand', async () => {
    const { notices } = await read([
      ...five.slice(0, 4).map((row) => row.replace('2023-03-31', '2023-04-01').replace('JNT', '')),
      'LAS,Last Council,West,,2005-06-19,2015-03-31,,UA,,,,,True,,,,',
    ]);
    expect(notices.map(({ notice }) => notice)).toEqual([
      'Doubtful: 1 have ended, and the list names no successor: West (6).',
      'Doubtful: 2 have successors that do not begin on the day after their last: Cumbria (2), Allerdale (3).',
      'Doubtful: 1 begin on another day than a first of April, on which councils begin; it may be the day of an entry: West (6).',
      'Doubtful: 1 share their name with another, and have an id of their own: West (6).',
      'Doubtful: 1 are called current though they have ended, or gone though they have not: West (6).',
      'Doubtful: 1 have no GSS code: West (6).',
      '5 rows read: 5 areas, 0 repeated or refused. 3 have ended; 1 lie in a county, 0 in a combined authority; 3 successions.',
    ]);
  });

  test('whose county is put outside its districts is doubtful too', async () => {
    const { notices } = await read(
      [
        'LAN,Lancashire,CTY,,E10000017,52.5,-0.8',
        'WYR,Wyre,NMD,LAN,E07000128,53.9,-2.9',
        'PEN,Pendle,NMD,LAN,E07000122,53.8,-2.2',
      ],
      'code,name,type,county,gss,lat,long',
    );
    expect(notices[0]?.notice).toBe(
      'Doubtful: 1 are put at a place outside all of their districts: Lancashire (2).',
    );
  });

  test.each([
    ['a county that is no row', 0, 'ALL,A,A,,,,,NMD,XYZ,,,,,,,,', 'county-la', 'No row has the code "XYZ".'],
    ['itself as its successor', 0, 'ALL,A,A,,,,ALL,NMD,,,,,,,,,', 'replaced-by', 'ALL names itself.'],
    [
      'a day that does not exist',
      0,
      'ALL,A,A,,2009-02-30,,,NMD,,,,,,,,,',
      'start-date',
      '"2009-02-30" is no date.',
    ],
    ['no number of people', 0, 'ALL,A,A,,,,,NMD,,,,,,,,,many', 'pop-2020', '"many" is no number.'],
    ['no name', 0, 'ALL,A,,,,,,NMD,,,,,,,,,', 'nice-name', 'The cell is blank.'],
    [
      'a code that an other row has',
      1,
      'CMA,A,A,,,,,NMD,,,,,,,,,',
      'local-authority-code',
      'authorities.csv:2 says otherwise of "CMA".',
    ],
  ])('is refused where a row gives %s', async (_, from, row, column, fault) => {
    const { register, faults } = await read(from === 0 ? [row] : [...five, row]);
    expect(register).toBeUndefined();
    expect(faults[0]).toMatchObject({ file: 'authorities.csv', row: from === 0 ? 2 : 7, column, fault });
  });

  test('is refused where districts lie in one another', async () => {
    const { faults } = await read(['A,One,NMD,B', 'B,Two,NMD,A'], 'code,name,type,county');
    expect(faults.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'WITHIN leads round in a ring: one → two → one.'],
    ]);
  });

  test('without the columns that matter is refused, each named', async () => {
    const { faults } = await read(['A'], 'local-authority-code');
    expect(faults.map(({ column }) => column)).toEqual(['nice-name', 'local-authority-type']);
  });

  test('without any date wants one from whoever brings it', async () => {
    const path = await fileOf(['NFK,Norfolk,CTY'], 'code,name,type');
    const { faults } = checkRegister(await readAreas(path, {}));
    expect(faults).toEqual([
      { file: 'authorities.csv', fault: 'The list has no date.', remedy: 'Say with --date of when it is.' },
    ]);
  });

  test('that says a row twice counts it once', async () => {
    const { register, notices } = await read([...five, five[0] ?? '']);
    expect(register?.tables.find(({ name }) => name === 'areas')?.rows).toHaveLength(5);
    expect(notices.map(({ row, notice }) => [row, notice])).toContainEqual([
      7,
      'The row is the same as row 2.',
    ]);
  });
});

const published = fileURLToPath(new URL('../../../../shared/data/uk_local_authorities.csv', import.meta.url));

describe.skipIf(!existsSync(published))(
  "mySociety's list (skipped where it does not lie beside the project)",
  () => {
    test('has 470 rows, and each is an area', async () => {
      const { register, faults, notices } = checkRegister(await readAreas(published, {}));
      expect(faults).toEqual([]);
      const rows = (name: string) => register?.tables.find((table) => table.name === name)?.rows ?? [];
      expect(new Set(rows('areas').map(({ line }) => line)).size).toBe(470);
      expect(notices.at(-1)?.notice).toBe(
        '470 rows read: 470 areas, 0 repeated or refused. 73 have ended; 204 lie in a county, 98 in a combined authority; 50 successions.',
      );
      expect(rows('relationships')).toHaveLength(204 + 98 + 50);
      const doubts = notices.filter(({ notice }) => notice.startsWith('Doubtful'));
      expect(doubts.map(({ notice }) => /\d+/.exec(notice)?.[0])).toEqual([
        '25',
        '28',
        '78',
        '2',
        '10',
        '25',
      ]);
    });

    test('has the combined authority of Cambridgeshire, and two successors of Cumbria', async () => {
      const { register } = checkRegister(await readAreas(published, {}));
      const edges = register ? landscapeOf(register).edges.map(({ id }) => id) : [];
      expect(edges.filter((id) => id.endsWith(':cambridgeshire-and-peterborough'))).toHaveLength(7);
      expect(edges.filter((id) => id.startsWith('SUCCEEDED_BY:cumbria:'))).toEqual([
        'SUCCEEDED_BY:cumbria:cumberland',
        'SUCCEEDED_BY:cumbria:westmorland-and-furness',
      ]);
      expect(edges).toContain('SUCCEEDED_BY:north-yorkshire-county-council:north-yorkshire');
    });
  },
);
