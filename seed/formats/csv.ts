import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { tables } from '../../schema/register.ts';
import type { Column } from '../../schema/register.ts';
import type { RegisterRow, RegisterTable } from '../register.ts';
import type { Report } from '../report.ts';
import { neutralised, restored } from './formulas.ts';

/** As many as a workbook may have. No table and no list has a tenth of them. */
const mostColumns = 1_000;

/** A CSV text as a table; undefined, with the fault reported, where it is none. Rows that are blank are left out. */
export function readCsv(text: string, name: string, file: string, report: Report): RegisterTable | undefined {
  const records = parsed(text, file, report);
  if (!records) return undefined;
  const [heading, ...rows] = records;
  if (!heading) {
    report.fault({ file }, 'The file is empty.', 'Write the headings of the columns in its first line.');
    return undefined;
  }
  const columns = heading.cells.map((column) => column.trim());
  if (columns.length > mostColumns) {
    const fault = `The table has ${columns.length} columns; more than ${mostColumns} are not read.`;
    report.fault({ file }, fault, 'Delete those that are not used.');
    return undefined;
  }
  const texts = columns.map((column) => isText(name, column));
  const mayHide = (cell: string, at: number) => texts[at] !== false && cell.startsWith("'");
  const read = rows.map((row): RegisterRow =>
    row.cells.some(mayHide)
      ? { ...row, cells: row.cells.map((cell, at) => (mayHide(cell, at) ? restored(cell) : cell)) }
      : row,
  );
  return { name, file, columns, rows: read };
}

/** A table as CSV text: UTF-8, commas, line feeds, quotes only where needed, no formulas. */
export function writeCsv(table: RegisterTable): string {
  const texts = table.columns.map((column) => isText(table.name, column));
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell, at) => (texts[at] === false ? cell : neutralised(cell))),
  );
  return stringify([table.columns, ...rows], { record_delimiter: '\n' });
}

function parsed(text: string, file: string, report: Report): readonly RegisterRow[] | undefined {
  try {
    // A file may mix the line ends of Windows with others; in a cell the parser would count them twice.
    return rowsOf(recordsOf(text.replaceAll('\r\n', '\n')));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { readonly lines?: number };
    report.fault(
      { file, ...(lines !== undefined && { row: lines }) },
      'The quotation marks do not add up, so the rest of the file cannot be read.',
      'Put a cell that has a comma, a quotation mark or a line break in quotation marks, and double those inside it.',
    );
    return undefined;
  }
}

/** Where nothing is quoted, as in large tables of ids, every line is a record and every comma ends a cell. */
const recordsOf = (text: string): readonly (readonly string[])[] =>
  text.includes('"')
    ? parse(text, { bom: true, relax_column_count: true, record_delimiter: '\n' })
    : text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line) => line.split(','));

/**
 * Records that are not blank, each with the line that it begins on: counted here, since the parser would make an object of
 * its state for each. Equal cells of a file are one text in memory: a national register says "existing" half a million times.
 * Ids differ, and are not looked up.
 */
function rowsOf(records: readonly (readonly string[])[]): readonly RegisterRow[] {
  const shared = new Map<string, string>();
  const ids = records[0]?.indexOf('id');
  const rows: RegisterRow[] = [];
  let line = 1;
  for (const record of records) {
    if (record.some((cell) => cell.trim() !== ''))
      rows.push({
        line,
        cells: record.map((cell, at) => (cell === '' || at === ids ? cell : shareIn(shared, cell))),
      });
    line += 1 + lineBreaks(record);
  }
  return rows;
}

function shareIn(shared: Map<string, string>, cell: string): string {
  const known = shared.get(cell);
  if (known === undefined) shared.set(cell, cell);
  return known ?? cell;
}

const lineBreaks = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

const numbers: ReadonlySet<Column['type']> = new Set(['integer', 'number', 'pence']);

/** Whether a column holds text, which a spreadsheet might take for a formula; a number may begin with a minus. */
function isText(table: string, column: string): boolean {
  const found = tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column);
  return !found || !numbers.has(found.type);
}
