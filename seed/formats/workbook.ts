import { basename } from 'node:path';
import { startReport } from '../report.ts';
import type { GivenRecord, ImportFormat } from './importFormat.ts';
import type { Reading } from './reading.ts';
import { readSheets } from './workbook/readSheets.ts';
import { readRecord } from './workbook/readRecord.ts';
import { isRegister, readTables } from './workbook/readTables.ts';
import { sheetNamesAt } from './workbook/sheetNames.ts';

/** An Excel workbook with a sheet a table, as it is exported and as an officer has edited it. */
export const workbookFormat: ImportFormat = {
  id: 'xlsx',
  says: 'an Excel workbook as export writes it: a sheet a table',
  fits: async (path) => isRegister(await sheetNamesAt(path)),
  read: readWorkbook,
};

/** Reads a workbook. Faults are reported, not thrown, with sheet and cell. What is given goes before what it says. */
export async function readWorkbook(path: string, given: GivenRecord = {}): Promise<Reading> {
  const report = startReport();
  const file = basename(path);
  const sheets = await readSheets(path, report);
  if (!sheets) return { whole: false, report, file };
  const { record, recordAt } = readRecord(sheets, given, file, report);
  const tables = readTables(sheets, report);
  return {
    ...(record && { register: { record, tables } }),
    whole: true,
    report,
    file,
    ...(recordAt && { recordAt }),
  };
}
