import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import { dataPackageOf, readDataPackage } from '../../../seed/formats/dataPackage.ts';
import { importFormatOf } from '../../../seed/formats/importFormats.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const zipAt = async (bytes: Uint8Array): Promise<string> => {
  const path = join(await temporaryFolder(), 'county.zip');
  await writeFile(path, bytes);
  return path;
};

const stated = {
  name: 'norfolk-2026',
  title: 'Norfolk 2026',
  description: 'Made by hand.',
  landscape: { kind: 'imported', publisher: 'A council', date: '2026', showsPeople: false },
};
const small = {
  'datapackage.json': strToU8(JSON.stringify(stated)),
  'people.csv': strToU8('id,name\nmr-barber,Mr Barber\nmrs-baker,Mrs Baker\n'),
};
const faultsOf = async (bytes: Uint8Array) =>
  checkRegister(await readDataPackage(await zipAt(bytes))).faults.map(
    ({ file, fault }) => `${file}: ${fault}`,
  );
const peopleIn = async (bytes: Uint8Array) =>
  (await readDataPackage(await zipAt(bytes))).register?.tables.map(({ file, rows }) => [file, rows.length]);

describe('a data package in a zipped folder', () => {
  test('says what the folder says, and is told by what it holds', async () => {
    const folder = join(shippedFolder, 'leicestershire-2002');
    const { register } = checkRegister(await readDataPackage(folder));
    if (!register) throw new Error('The shipped register has faults.');
    const files = [...dataPackageOf(register)].map(([file, text]) => [`a/b/${file}`, strToU8(text)] as const);
    const path = await zipAt(zipSync(Object.fromEntries(files)));
    expect((await importFormatOf(path, undefined))?.id).toBe('datapackage');
    const zipped = checkRegister(await readDataPackage(path));
    expect(zipped.register && landscapeOf(zipped.register)).toEqual(landscapeOf(register));
  });

  test('may lie beside what programs put there by themselves', async () => {
    const folder = Object.fromEntries(Object.entries(small).map(([file, text]) => [`county/${file}`, text]));
    const junk = { '__MACOSX/county/datapackage.json': strToU8('x'), 'county/old/seats.csv': strToU8('x') };
    expect(await peopleIn(zipSync({ ...junk, ...folder }))).toEqual([['people.csv', 2]]);
  });
});

describe('a zipped folder is refused', () => {
  /** With the size of its last part, in the directory and before the part, made smaller. */
  const lying = (): Uint8Array => {
    const bytes = zipSync(small, { level: 0 });
    const view = new DataView(bytes.buffer);
    const real = small['people.csv'].length;
    for (let at = 0; at + 4 <= bytes.length; at += 1)
      if (view.getUint32(at, true) === real) view.setUint32(at, real - 20, true);
    return bytes;
  };
  const changed = (): Uint8Array => {
    const bytes = zipSync(small, { level: 0 });
    bytes[Buffer.from(bytes).indexOf('Baker')] = 66 + 1;
    return bytes;
  };

  test.each([
    [
      'that says a table is shorter than it is: rows would be missing',
      lying,
      'county.zip: The file is damaged.',
    ],
    ['of which a letter has changed on the way', changed, 'county.zip: The file is damaged.'],
    ['that is cut off', () => zipSync(small).slice(0, -30), 'county.zip: The file is damaged.'],
    [
      'that grows without end',
      () => zipSync({ ...small, 'seats.csv': new Uint8Array(8 * 1024 * 1024) }),
      'county.zip: A part of the file grows to more than 100 times its size when it is unpacked.',
    ],
    [
      'of more files than anybody makes',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}.csv`, new Uint8Array()])),
        ),
      'county.zip: The file has more than 1000 parts.',
    ],
    [
      'without a datapackage.json',
      () => zipSync({ 'people.csv': small['people.csv'] }),
      'datapackage.json: There is no such file in the zipped folder.',
    ],
    [
      'that names a table outside it',
      () =>
        zipSync({
          'datapackage.json': strToU8(
            JSON.stringify({ ...stated, resources: [{ name: 'people', path: '../people.csv' }] }),
          ),
        }),
      'datapackage.json: "../people.csv" is no file of this folder.',
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultsOf(bytes())).toEqual([fault]);
  });
});
