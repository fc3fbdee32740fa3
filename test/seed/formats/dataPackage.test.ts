import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import { dataPackageOf, readDataPackage, writeDataPackage } from '../../../seed/formats/dataPackage.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import { registerOf } from '../../../seed/registerOf.ts';
import { randomRegister } from '../../support/randomRegister.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const stated = {
  landscape: { kind: 'imported', publisher: 'A council', date: '2026', showsPeople: false },
  name: 'norfolk-2026',
  title: 'Norfolk 2026',
  description: 'Made by hand.',
};

const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
};

describe('a data package', () => {
  test('is read back as the register it was written from', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(randomRegister(), async (register) => {
        await writeDataPackage(folder, register);
        const read = await readDataPackage(folder);
        const cells = (of: typeof register | undefined) =>
          of?.tables.map(({ name, rows }) => [name, rows.map((row) => row.cells)]);
        expect(read.report.faults).toEqual([]);
        expect(read.register?.record).toEqual(register.record);
        expect(cells(read.register)).toEqual(cells(register));
      }),
      { numRuns: 20 },
    );
  });

  test('counts a row where it begins, also after a cell of two lines', async () => {
    const folder = await folderWith({
      'datapackage.json': JSON.stringify(stated),
      'people.csv': 'id,name,note\r\none,One,"two\r\nlines"\r\n\r\ntwo,Two,\r\n',
    });
    const { register } = await readDataPackage(folder);
    expect(register?.tables[0]?.rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('is read whether or not it lists its tables', async () => {
    const people = 'id,name,status,passages\nmr-barber,Mr Barber,existing,p1\n';
    const listed = { ...stated, resources: [{ name: 'people', path: 'names.csv' }] };
    const one = await readDataPackage(
      await folderWith({ 'datapackage.json': JSON.stringify(listed), 'names.csv': people }),
    );
    const other = await readDataPackage(
      await folderWith({ 'datapackage.json': JSON.stringify(stated), 'people.csv': people }),
    );
    expect(one.register?.tables[0]?.rows).toEqual(other.register?.tables[0]?.rows);
  });

  test.each([
    ['there is no datapackage.json', { 'people.csv': 'id,name\n' }, ['datapackage.json']],
    [
      'a table lies outside its folder',
      {
        'datapackage.json': JSON.stringify({
          ...stated,
          resources: [{ name: 'people', path: '../people.csv' }],
        }),
      },
      ['datapackage.json'],
    ],
    ['a file is no table', { 'datapackage.json': JSON.stringify(stated), 'seat.csv': 'id\n' }, ['seat.csv']],
    [
      'a listed file is missing',
      {
        'datapackage.json': JSON.stringify({
          ...stated,
          resources: [{ name: 'people', path: 'people.csv' }],
        }),
      },
      ['people.csv'],
    ],
    [
      'the quotation marks of a file do not add up',
      { 'datapackage.json': JSON.stringify(stated), 'people.csv': 'id,name\none,"One" of them\n' },
      ['people.csv'],
    ],
    ['its description is no JSON', { 'datapackage.json': '{' }, ['datapackage.json']],
  ])('is refused where %s', async (_, files, faulty) => {
    const folder = await folderWith(files);
    const { faults, register } = checkRegister(await readDataPackage(folder));
    expect(register).toBeUndefined();
    expect(faults.map(({ file }) => file)).toEqual(faulty);
  });

  test('says of its tables what the schema says', () => {
    const files = dataPackageOf({
      record: {
        id: 'a',
        name: 'A',
        kind: 'imported',
        publisher: 'B',
        date: '2026',
        showsPeople: true,
        description: 'C',
      },
      tables: ['sources', 'passages', 'partnerships', 'seats'].map((name) => ({
        name,
        file: `${name}.csv`,
        columns: [],
        rows: [],
      })),
    });
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: {
        name: string;
        schema: { fields: { name: string }[]; foreignKeys?: unknown; primaryKey?: unknown };
      }[];
    };
    const seats = resources.find(({ name }) => name === 'seats')?.schema;
    const field = (name: string) => seats?.fields.find((one) => one.name === name);
    expect(seats?.primaryKey).toBe('id');
    expect(seats?.foreignKeys).toEqual([
      { fields: 'partnership', reference: { resource: 'partnerships', fields: 'id' } },
    ]);
    expect(field('role')).toEqual({
      name: 'role',
      type: 'string',
      description: 'What the holder does there.',
      constraints: {
        required: true,
        enum: ['chair', 'vice chair', 'member', 'adviser', 'secretary', 'observer', 'in attendance'],
      },
    });
    expect(field('count')).toMatchObject({ type: 'integer', constraints: { minimum: 1, maximum: 100_000 } });
    expect(field('voting')).toMatchObject({ type: 'boolean', trueValues: ['yes'], falseValues: ['no'] });
  });

  test('that ships has no fault, and is written again byte for byte', async () => {
    for (const id of await readdir(shippedFolder)) {
      const folder = join(shippedFolder, id);
      const { register, faults } = checkRegister(await readDataPackage(folder));
      expect(faults).toEqual([]);
      if (!register) continue;
      expect(register.record.id).toBe(id);
      const written = dataPackageOf(registerOf(landscapeOf(register)));
      for (const [file, text] of written) expect(await readFile(join(folder, file), 'utf8')).toBe(text);
      const there = (await readdir(folder)).filter((file) => file !== 'README.md').toSorted();
      expect(there).toEqual([...written.keys()].toSorted());
    }
  });
});
