import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RegisterRow } from '../../register.ts';
import type { Report } from '../../report.ts';
import { readCsv } from '../csv.ts';
import { decodeText } from '../decodeText.ts';
import { readSheets } from '../workbook/readSheets.ts';
import { isWorkbook } from '../workbook/sheetNames.ts';
import { headingsInWords, isList } from './fields.ts';

/** A list of outside bodies as rows of text. */
export interface List {
  /** File or sheet. */
  readonly file: string;
  readonly isSheet: boolean;
  readonly headings: readonly string[];
  /** Those under the headings that are not blank. */
  readonly rows: readonly RegisterRow[];
}

/** A council has some hundreds of appointments: a hundred times as many is another file. */
const mostBytes = 16 * 1024 * 1024;
/** Lists begin with a title and a date as often as not. */
const mostAbove = 20;

/** The list in a CSV file or a workbook; undefined, with the fault reported, where there is none. */
export async function listAt(path: string, report: Report): Promise<List | undefined> {
  const tables = (await isWorkbook(path)) ? await sheetsAt(path, report) : await csvAt(path, report);
  if (!tables) return undefined;
  const [list, ...others] = tables.flatMap((table) => listIn(table) ?? []);
  if (!list) {
    report.fault(
      { file: basename(path) },
      'No row of headings was found.',
      `Give the columns headings, for instance: ${headingsInWords}.`,
    );
    return undefined;
  }
  for (const { file } of others)
    report.notice({ file }, `The sheet was not read: ${list.file} is taken for the list.`);
  return list;
}

/** All rows of a file or sheet, whatever they say. */
interface Rows {
  readonly file: string;
  readonly isSheet: boolean;
  readonly rows: readonly RegisterRow[];
}

async function sheetsAt(path: string, report: Report): Promise<readonly Rows[] | undefined> {
  const sheets = await readSheets(path, report);
  return sheets?.map(({ name, rows }) => ({
    file: name,
    isSheet: true,
    rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  }));
}

async function csvAt(path: string, report: Report): Promise<readonly Rows[] | undefined> {
  const file = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) report.fault({ file }, 'There is no such file.', 'Name a CSV file or a workbook.');
  else if (found.size > mostBytes)
    report.fault(
      { file },
      'The file is larger than 16 MB.',
      'Name a list of outside bodies, which is far smaller.',
    );
  if (!found?.isFile() || found.size > mostBytes) return undefined;
  const text = decodeText(await readFile(path), file, report);
  const table = text === undefined ? undefined : readCsv(text, 'outside-bodies', file, report);
  return table && [{ file, isSheet: false, rows: [{ line: 1, cells: table.columns }, ...table.rows] }];
}

function listIn({ file, isSheet, rows }: Rows): List | undefined {
  const at = rows.slice(0, mostAbove).findIndex(({ cells }) => isList(cells));
  if (at < 0) return undefined;
  const under = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { file, isSheet, headings: (rows[at]?.cells ?? []).map((cell) => cell.trim()), rows: under };
}
