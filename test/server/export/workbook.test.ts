import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tables } from '../../../schema/register.ts';
import { checkRegister } from '../../../seed/check.ts';
import { readDataPackage } from '../../../seed/formats/dataPackage.ts';
import { readWorkbook } from '../../../seed/formats/workbook.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import type { Register } from '../../../seed/register.ts';
import { registerOf } from '../../../seed/registerOf.ts';
import { TooLargeForWorkbook } from '../../../server/export/workbook/errors.ts';
import { workbookFormat, writeWorkbook } from '../../../server/export/workbook.ts';
import { fiveNodes } from '../../support/fiveNodes.ts';
import { randomRegister } from '../../support/randomRegister.ts';
import { landscape } from '../../support/smallLandscape.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const readBack = async (register: Register) => {
  const path = join(await temporaryFolder(), 'back.xlsx');
  await writeFile(path, await writeWorkbook(register));
  return readWorkbook(path);
};
const cellsOf = (register: Register | undefined) =>
  register?.tables.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]);

describe('an exported workbook', () => {
  test('is read back as what was written, text that looks like something else included', async () => {
    const odd = [
      '=1+1',
      '+44',
      '@SUM(A1)',
      '-',
      "'=1",
      '_x0041_',
      '_x0041_x0042_',
      '\uFFFD',
      '__proto__',
      'constructor',
      '  a',
      'TRUE',
      '1e3',
      '2002-05-31',
      '𝒳 & <b>',
    ];
    const register = registerOf(
      odd.reduce(
        (built, name, at) => built.node('Organisation', `o-${at}`, { name: name.trim(), sector: 'other' }),
        landscape('odd'),
      ).built,
    );
    const read = await readBack(register);
    expect(read.report.faults).toEqual([]);
    expect(read.register?.record).toEqual(register.record);
    expect(cellsOf(read.register)).toEqual(cellsOf(register));
  });

  test('of any register is read back as an equal one', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister(), async (register) => {
        const { register: read, faults } = checkRegister(await readBack(register));
        expect(faults).toEqual([]);
        expect(read && landscapeOf(read)).toEqual(landscapeOf(register));
      }),
      { numRuns: 15 },
    );
  });

  test('has a sheet a table with headings explained, lists to choose from, and columns of text', async () => {
    const parts = unzipSync(await writeWorkbook(registerOf(fiveNodes())));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(
      [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual(['landscape', ...tables.map(({ name }) => name), 'words']);
    const seats = part('xl/worksheets/sheet10.xml');
    expect(seats).toContain(
      '<pane ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    expect(seats).toMatch(
      /<dataValidation type="list" [^>]*sqref="D3:D200000"><formula1>words!\$\w\$2:\$\w\$8<\/formula1>/,
    );
    expect(seats.match(/<col /g)).toEqual(seats.match(/<col (?=style="\d+")/g));
    expect(part('xl/sharedStrings.xml')).toContain(
      'What the holder does there. Needed. Choose from the list.',
    );
    expect(Object.values(parts).some((bytes) => strFromU8(bytes).includes('<f>'))).toBe(false);
  });

  test('is refused where a text is longer than a cell', async () => {
    const long = landscape('long').node('Organisation', 'o', {
      name: 'a'.repeat(32_768),
      sector: 'other',
    }).built;
    await expect(workbookFormat.write(long, '')).rejects.toThrow(TooLargeForWorkbook);
  });

  test('of Leicestershire 2002 is read back as the same landscape', async () => {
    const { register } = checkRegister(await readDataPackage(join(shippedFolder, 'leicestershire-2002')));
    const shipped = register && landscapeOf(register);
    const { register: read } = checkRegister(await readBack(registerOf(shipped ?? landscape('none').built)));
    expect(read && landscapeOf(read)).toEqual(shipped);
  });
});
