import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../seed/formats/csv.ts';
import { startReport } from '../../../seed/report.ts';

const read = (text: string) => readCsv(text, 'seats', 'seats.csv', startReport());

test('a table in which nothing is quoted has its rows with the lines they stand on, blank ones left out', () => {
  expect(read('\uFEFFid,role\r\na,chair\n\n , \nb,member\n')).toEqual({
    name: 'seats',
    file: 'seats.csv',
    columns: ['id', 'role'],
    rows: [
      { line: 2, cells: ['a', 'chair'] },
      { line: 5, cells: ['b', 'member'] },
    ],
  });
});

test('it makes no difference whether cells are quoted that need not be', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[",\n\r\uFEFF]/.test(text));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const textOf = (rows: readonly (readonly string[])[], mark: string) =>
    rows.map((row) => row.map((text) => `${mark}${text}${mark}`).join(',')).join('\n');
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(textOf(rows, ''))).toEqual(read(textOf(rows, '"')));
    }),
  );
});
