import { tables as schemaTables } from '../../../schema/register.ts';
import type { Table } from '../../../schema/register.ts';
import { nearest } from '../../checks/nearest.ts';
import type { RegisterRow, RegisterTable } from '../../register.ts';
import type { Report } from '../../report.ts';
import { lettersOf } from './cellName.ts';
import { explanationOf, recordSheet, wordsSheet } from './layout.ts';
import type { Sheet } from './readSheets.ts';

const tableNames = schemaTables.map(({ name }) => name);
const tableOf = (sheet: string): Table | undefined =>
  schemaTables.find((table) => table.name === plain(sheet));

/** Whether sheets of these names are those of a register: its record is among them, or two of its tables. */
export const isRegister = (names: readonly string[]): boolean =>
  names.some((name) => plain(name) === recordSheet) || names.filter((name) => tableOf(name)).length > 1;

/** The tables of a workbook that have rows, a sheet each. A sheet that is none is a fault, unless it is blank. */
export function readTables(sheets: readonly Sheet[], report: Report): readonly RegisterTable[] {
  const read = new Map<string, string>();
  return sheets.flatMap((sheet) => {
    const table = tableOf(sheet.name);
    const other = table && read.get(table.name);
    if (other !== undefined) {
      const fault = `The sheet "${other}" is of the same table.`;
      report.fault({ file: sheet.name }, fault, 'Put the rows of the two into one sheet.');
      return [];
    }
    if (table) {
      read.set(table.name, sheet.name);
      return readTable(table, sheet, report);
    }
    if (![recordSheet, wordsSheet].includes(plain(sheet.name)) && !isBlank(sheet.rows.flat()))
      reportUnknown(sheet, report);
    return [];
  });
}

function reportUnknown({ name }: Sheet, report: Report): void {
  const meant = nearest(name, tableNames);
  report.fault(
    { file: name },
    'The register has no table of this name.',
    meant === undefined
      ? `Take the sheet out. The tables are ${tableNames.join(', ')}.`
      : `Call it ${meant}.`,
  );
}

function readTable(table: Table, sheet: Sheet, report: Report): readonly RegisterTable[] {
  const [heading = [], ...rest] = sheet.rows;
  const rows = rest.flatMap((cells, at) =>
    isBlank(cells) || (at === 0 && isExplanation(table, heading, cells)) ? [] : [{ line: at + 2, cells }],
  );
  if (rows.length === 0) return [];
  const kept = heading.flatMap((name, at) => (isColumn(sheet.name, name, at, rows, report) ? [at] : []));
  const columns = kept.map((at) => columnName(table, heading[at] ?? ''));
  return [
    {
      name: table.name,
      file: sheet.name,
      columns,
      letters: new Map(columns.map((column, at) => [column, lettersOf(kept[at] ?? 0)])),
      rows: rows.map(({ line, cells }) => ({ line, cells: kept.map((at) => cells[at] ?? '') })),
    },
  ];
}

/** Whether something stands in a column at all. Without a heading nobody knows what it says. */
function isColumn(
  file: string,
  heading: string,
  at: number,
  rows: readonly RegisterRow[],
  report: Report,
): boolean {
  if (heading.trim() !== '') return true;
  const first = rows.find(({ cells }) => (cells[at] ?? '').trim() !== '');
  if (first)
    report.fault(
      { file, row: first.line, cell: `${lettersOf(at)}${first.line}` },
      'Something stands here, but the column has no heading.',
      'Give the column its heading in the first row, or delete what stands in it.',
    );
  return false;
}

/** The row under the headings, as long as anything in it is what was written there. */
const isExplanation = ({ columns }: Table, heading: readonly string[], cells: readonly string[]): boolean =>
  cells.some((cell, at) => {
    const column = columns.find(({ name }) => name === heading[at]?.trim());
    return column !== undefined && cell === explanationOf(column);
  });

/** A column of the table, however it is written; else the heading as it stands. */
const columnName = ({ columns }: Table, heading: string): string =>
  columns.find(({ name }) => plain(name) === plain(heading))?.name ?? heading.trim();

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const plain = (text: string): string => text.trim().toLowerCase();
