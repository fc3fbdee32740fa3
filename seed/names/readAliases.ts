import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { nearest } from '../checks/nearest.ts';
import { placeOf } from '../checks/table.ts';
import { readCsv } from '../formats/csv.ts';
import { decodeText } from '../formats/decodeText.ts';
import type { RegisterTable } from '../register.ts';
import type { Place, Report } from '../report.ts';
import { decisions, pairOf } from './settlement.ts';
import type { Settlement } from './settlement.ts';
import type { Thing } from './things.ts';

/** Nobody decides on more. */
const mostBytes = 16 * 1024 * 1024;

/** Columns of a file of decisions. */
export const aliasColumns = ['keep', 'other', 'decision', 'note'] as const;

/**
 * What a CSV file says of near names: keep, other (each an id or a name), decision, note. Rows without a decision are
 * those that nobody has looked at yet. Faults are reported; `things` are what can be meant.
 */
export async function readAliases(
  path: string,
  things: readonly Thing[],
  report: Report,
): Promise<readonly Settlement[]> {
  const file = basename(path);
  const text = await textAt(path, file, report);
  const table = text === undefined ? undefined : readCsv(text, 'aliases', file, report);
  if (!table || !hasColumns(table, report)) return [];
  const settlements = table.rows.flatMap((row) => readRow(table, row, things, report) ?? []);
  reportContradictions(settlements, file, report);
  return settlements;
}

async function textAt(path: string, file: string, report: Report): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && found.size <= mostBytes) return decodeText(await readFile(path), file, report);
  report.fault(
    { file },
    found?.isFile() ? 'The file is larger than 16 MB.' : 'There is no such file.',
    'Name a CSV file of decisions.',
  );
  return undefined;
}

function hasColumns({ columns, file }: RegisterTable, report: Report): boolean {
  const missing = (['keep', 'other', 'decision'] as const).filter((name) => !columns.includes(name));
  for (const column of missing)
    report.fault({ file, column }, 'The column is missing.', `The columns are ${aliasColumns.join(', ')}.`);
  return missing.length === 0;
}

function readRow(
  table: RegisterTable,
  row: RegisterTable['rows'][number],
  things: readonly Thing[],
  report: Report,
): Settlement | undefined {
  const cell = (column: (typeof aliasColumns)[number]) =>
    (row.cells[table.columns.indexOf(column)] ?? '').trim();
  const said = cell('decision').toLowerCase();
  if (said === '') return undefined;
  const decision = decisions.find((one) => one === said);
  if (!decision)
    report.fault(
      placeOf(table, row, 'decision'),
      `"${said}" is no decision.`,
      `Write one of: ${decisions.join(', ')}.`,
    );
  const keep = meant(cell('keep'), things, placeOf(table, row, 'keep'), report);
  const other = meant(cell('other'), things, placeOf(table, row, 'other'), report);
  if (!decision || !keep || !other) return undefined;
  if (keep.id === other.id || keep.isPerson !== other.isPerson) {
    report.fault(
      placeOf(table, row, 'other'),
      `"${other.id}" and "${keep.id}" cannot be the same.`,
      'Name two bodies or two people.',
    );
    return undefined;
  }
  const [keepName = '', otherName = ''] = [keep.names[0], other.names[0]];
  return { keep: keep.id, keepName, other: other.id, otherName, decision, note: cell('note') };
}

/** The thing that an id or a name means; undefined, with the fault reported, where it means none or several. */
function meant(text: string, things: readonly Thing[], place: Place, report: Report): Thing | undefined {
  const byId = things.find(({ id }) => id === text);
  const named = byId ? [byId] : things.filter(({ names }) => names.includes(text));
  const [only, ...more] = named;
  if (only && more.length === 0) return only;
  const known = things.flatMap(({ id, names }) => [id, ...names]);
  const near = nearest(text, known);
  if (only)
    report.fault(
      place,
      `"${text}" is the name of several.`,
      `Write the id: ${named.map(({ id }) => id).join(' or ')}.`,
    );
  else
    report.fault(
      place,
      `There is no body or person "${text}".`,
      near === undefined
        ? 'Write the id or the name as the register has it.'
        : `Write "${near}", if that is meant.`,
    );
  return undefined;
}

function reportContradictions(settlements: readonly Settlement[], file: string, report: Report): void {
  const seen = new Set<string>();
  for (const { keep, other } of settlements) {
    if (seen.has(pairOf(keep, other)))
      report.fault({ file }, `"${keep}" and "${other}" are settled twice.`, 'Keep one of the two rows.');
    seen.add(pairOf(keep, other));
  }
}
