import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { CellValue } from 'read-excel-file/universal';
import type { Report } from '../../report.ts';
import { limits } from './limits.ts';
import { scan } from './scan.ts';
import type { Scanned } from './scan.ts';
import { isOldFile, sheetNames } from './sheetNames.ts';
import { unpack } from './unpack.ts';
import type { Parts, Refusal } from './unpack.ts';

/** A sheet as text: rows from the first on, each as long as the sheet is wide, blank where nothing stands. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a workbook; undefined, with the fault reported, where it cannot be read or would take too much to read. */
export async function readSheets(path: string, report: Report): Promise<readonly Sheet[] | undefined> {
  const read = await sheetsAt(path);
  if (!('fault' in read)) {
    tellCalculated(read.scanned, sheetNames(read.parts), report);
    return read.sheets;
  }
  report.fault({ file: basename(path) }, read.fault, read.remedy);
  return undefined;
}

interface Read {
  readonly sheets: readonly Sheet[];
  readonly scanned: Scanned;
  readonly parts: Parts;
}

async function sheetsAt(path: string): Promise<Read | Refusal> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return { fault: 'There is no such file.', remedy: 'Name a workbook.' };
  if (found.size > limits.file) return tooLarge;
  const bytes = await readFile(path);
  if (isOldFile(bytes)) return oldFile;
  const parts = unpack(bytes);
  if ('fault' in parts) return parts;
  const scanned = scan(parts);
  if ('fault' in scanned) return scanned;
  const sheets = await sheetsOf(parts);
  return 'fault' in sheets ? sheets : { sheets, scanned, parts };
}

const tooLarge: Refusal = {
  fault: `The file is larger than ${limits.file / 1024 / 1024} MB.`,
  remedy: 'Take it in as a data package.',
};

const oldFile: Refusal = {
  fault: 'The file is of the kind that Excel wrote before 2007, or has a password.',
  remedy: 'Save it as "Excel Workbook (.xlsx)" without a password.',
};

/** Only what was scanned is handed on, packed anew: another reader may find other parts in a zipped file than we did. */
async function sheetsOf(parts: Parts): Promise<readonly Sheet[] | Refusal> {
  const { buffer } = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const sheets = await readXlsxFile(buffer, { trim: false });
    const read = sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
    }));
    return tooMuchText(read) ?? read;
  } catch {
    return {
      fault: 'The file is no workbook that can be read.',
      remedy: 'Open it in a spreadsheet program and save it again as .xlsx.',
    };
  }
}

/** What a cell shows, as it would be written in a register: days as 2002-05-31, TRUE as yes. */
function cellText(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).replaceAll('\r\n', '\n');
}

/** A number may be shown as a day and yet be none: it stays in its place, where the check names it. */
function dayText(day: Date): string {
  if (Number.isNaN(day.getTime())) return 'no day of any calendar';
  return day.toISOString().replace(/T00:00:00\.000Z$/, '');
}

function tooMuchText(sheets: readonly Sheet[]): Refusal | undefined {
  let texts = 0;
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) {
        texts += cell.length;
        if (cell.length <= limits.text && texts <= limits.texts) continue;
        return {
          fault: `A cell has more than ${limits.text} characters, or all together more than ${limits.texts}.`,
          remedy: 'Take it in as a data package.',
        };
      }
  return undefined;
}

/** A formula's value may be out of date, and an error is none: the reader says nothing of either. */
function tellCalculated(
  { formulas, errors }: Scanned,
  names: ReadonlyMap<string, string>,
  report: Report,
): void {
  const placeOf = ({ part, address }: Scanned['errors'][number]) => ({
    file: names.get(part) ?? part,
    row: Number(address.replace(/\D+/, '')),
    cell: address,
  });
  for (const cell of errors)
    report.fault(placeOf(cell), 'The cell shows an error.', 'Write what is meant, or leave it blank.');
  for (const cell of formulas)
    report.notice(placeOf(cell), 'The cell is calculated: what it showed when it was saved was read.');
}
