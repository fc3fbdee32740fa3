import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { latest } from '../../schema/edtf.ts';
import type { LandscapeRecord } from '../../schema/landscape.ts';
import { startReport } from '../report.ts';
import type { Report } from '../report.ts';
import type { Authority } from './areas/authority.ts';
import { hasAuthorities, matchColumns } from './areas/columns.ts';
import { nameDoubts } from './areas/nameDoubts.ts';
import { readAuthorities } from './areas/readAuthorities.ts';
import { tablesOf } from './areas/tablesOf.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decodeText.ts';
import type { GivenRecord, ImportFormat } from './importFormat.ts';
import type { Reading } from './reading.ts';

/** The United Kingdom has some hundreds of authorities: a hundred times as much is another file. */
const mostBytes = 16 * 1024 * 1024;

/** A list of local authorities as mySociety publishes it: names, codes, counties, combined authorities, successors. */
export const areasFormat: ImportFormat = {
  id: 'areas',
  says: 'a CSV list of local authorities: codes, counties, combined authorities, successors',
  fits: async (path) => hasAuthorities((await firstLine(path)).split(',')),
  read: readAreas,
};

/** Reads a list of authorities. Every row is an area or is named; what is doubtful is taken in and named. */
export async function readAreas(path: string, given: GivenRecord): Promise<Reading> {
  const report = startReport();
  const file = basename(path);
  const text = await readText(path, file, report);
  const table = text === undefined ? undefined : readCsv(text, 'authorities', file, report);
  const columns = table && matchColumns(table, report);
  if (!columns) return { whole: false, report };
  const authorities = readAuthorities(table, columns, report);
  const record = recordOf(authorities, given, file, report);
  const licence = given.publisher === undefined ? 'CC-BY-4.0' : '';
  nameDoubts(authorities, file, report);
  const tables = tablesOf(authorities, file, record, licence);
  report.notice({ file }, account(table.rows.length, authorities));
  return { register: { record, tables }, whole: true, report };
}

/** What became of the rows, so that nobody need wonder whether one was lost. */
function account(rows: number, all: readonly Authority[]): string {
  const within = (what: 'county' | 'combined') => all.filter((one) => one[what] !== '').length;
  const successions = all.reduce((sum, { replacedBy }) => sum + replacedBy.length, 0);
  return (
    `${rows} rows read: ${all.length} areas, ${rows - all.length} repeated or refused. ` +
    `${all.filter(({ to }) => to !== '').length} have ended; ${within('county')} lie in a county, ` +
    `${within('combined')} in a combined authority; ${successions} successions.`
  );
}

/** What the list says of itself is nothing: it is taken for mySociety's, and for as old as the latest date in it. */
function recordOf(
  authorities: readonly Authority[],
  given: GivenRecord,
  file: string,
  report: Report,
): LandscapeRecord {
  const { id = 'local-authorities', name = 'Local authorities of the United Kingdom' } = given;
  if (given.publisher === undefined)
    report.notice(
      { file },
      `The list does not say who made it: taken for ${maker}. --publisher says otherwise.`,
    );
  return {
    id,
    name,
    kind: 'reference',
    publisher: given.publisher ?? maker,
    date: given.date ?? latestDate(authorities, file, report),
    showsPeople: false,
    description: `Areas of local authorities, read from ${file}.`,
  };
}

const maker = 'mySociety';

function latestDate(authorities: readonly Authority[], file: string, report: Report): string {
  const dates = authorities.flatMap(({ from, to }) => [from, to]).filter((one) => one !== '');
  const [last] = dates.toSorted((a, b) => (latest(b) ?? 0) - (latest(a) ?? 0));
  if (last === undefined) report.fault({ file }, 'The list has no date.', 'Say with --date of when it is.');
  else
    report.notice(
      { file },
      `The list has no date: taken for ${last}, the latest in it. --date says otherwise.`,
    );
  return last ?? 'XXXX';
}

async function firstLine(path: string): Promise<string> {
  const handle = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(4096), 0, 4096)) ?? {
      buffer: '',
      bytesRead: 0,
    };
    return (
      String(buffer.slice(0, bytesRead))
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)[0] ?? ''
    );
  } catch {
    return '';
  } finally {
    await handle?.close();
  }
}

async function readText(path: string, file: string, report: Report): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    report.fault({ file }, 'There is no such file.', 'Name the CSV file of a list of authorities.');
    return undefined;
  }
  if (found.size > mostBytes) {
    report.fault(
      { file },
      'The file is larger than 16 MB.',
      'Name a list of authorities, which is far smaller.',
    );
    return undefined;
  }
  return decodeText(await readFile(path), file, report);
}
