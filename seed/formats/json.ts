import { startReport } from '../report.ts';
import type { GivenRecord, ImportFormat } from './importFormat.ts';
import { checkImplied } from './json/checkImplied.ts';
import { exportShape } from './json/exportShape.ts';
import { headOf, readJson, reportShape } from './json/jsonFile.ts';
import { tablesOf } from './json/tablesOf.ts';
import type { Reading } from './reading.ts';

/** The JSON that a landscape is exported as, read back without loss. */
export const jsonFormat: ImportFormat = {
  id: 'json',
  says: 'JSON as export writes it: nodes and edges, each with its passages',
  fits: async (path) => /^\s*\{\s*"landscape"\s*:\s*\{/.test(await headOf(path)),
  read: readExport,
};

/** Reads a JSON export. Faults are reported, not thrown, with their path in the file. What is given goes before what it says. */
export async function readExport(path: string, given: GivenRecord = {}): Promise<Reading> {
  const report = startReport();
  const json = await readJson(path, report);
  if (!json) return { whole: false, report };
  const { file, value } = json;
  const { data, error } = exportShape.safeParse(value);
  if (!data) {
    reportShape(error, file, 'Write it as "landscape export --format json" does.', report);
    return { whole: false, report, file };
  }
  const tables = tablesOf(data, file, report);
  checkImplied(data, tables, file, report);
  return { register: { record: { ...data.landscape, ...given }, tables }, whole: true, report, file };
}
