import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { counted } from '../../schema/inWords.ts';
import type { LandscapeRecord } from '../../schema/landscape.ts';
import { wrongLength } from '../checks/cells.ts';
import { placeOf } from '../checks/table.ts';
import { startReport } from '../report.ts';
import type { Report } from '../report.ts';
import type { GivenRecord, ImportFormat } from './importFormat.ts';
import { appointmentsOf } from './outsideBodies/appointments.ts';
import type { Appointment } from './outsideBodies/appointments.ts';
import { understand } from './outsideBodies/columns.ts';
import type { Columns } from './outsideBodies/columns.ts';
import { isList } from './outsideBodies/fields.ts';
import { listAt } from './outsideBodies/listAt.ts';
import type { List } from './outsideBodies/listAt.ts';
import { tablesOf } from './outsideBodies/tablesOf.ts';
import type { Reading } from './reading.ts';
import { lettersOf } from './workbook/cellName.ts';
import { isWorkbook } from './workbook/sheetNames.ts';

const unsaidFields = ['id', 'publisher', 'date'] as const;

/** The list of its outside bodies that every council keeps: who sits where, a row an appointment, columns as they come. */
export const outsideBodiesFormat: ImportFormat = {
  id: 'outside-bodies',
  says: "a council's list of outside bodies, CSV or Excel: body, organisation, representative, role …",
  fits: async (path) => (await isWorkbook(path)) || (await firstLines(path)).some(isList),
  asks: unsaidFields,
  read: readOutsideBodies,
};

/** Reads a list of outside bodies. Faults are reported, not thrown; how each column was understood is a notice. */
export async function readOutsideBodies(path: string, given: GivenRecord): Promise<Reading> {
  const report = startReport();
  const file = basename(path);
  const list = await listAt(path, report);
  const record = list && recordOf(given, file, report);
  if (!record) return { whole: false, report, file };
  if (list.rows.length === 0)
    report.fault(
      { file: list.file },
      'No row stands under the headings.',
      'Give the columns headings, and each appointment a row.',
    );
  if (list.rows.length === 0 || hasEndlessCells(list, report)) return { whole: false, report, file };
  const columns = understand(list, report);
  const stated = appointmentsOf(list.rows, columns, report);
  const appointments = withCouncil(stated, columns, list.file, record, report);
  const made = tablesOf(appointments, list, columns, record, report);
  report.notice({ file }, howMuchWasRead(list, made));
  return { register: { record, tables: made }, whole: true, report, file };
}

/** `3 rows read: 2 outside bodies, 1 organisation, 2 people, 4 seats.` */
function howMuchWasRead({ rows }: List, made: ReturnType<typeof tablesOf>): string {
  const read = ([name, ...words]: readonly [name: string, one: string, many?: string]) =>
    counted(made.find((table) => table.name === name)?.rows.length ?? 0, ...words);
  const things = [
    read(['partnerships', 'outside body', 'outside bodies']),
    read(['organisations', 'organisation']),
    read(['people', 'person', 'people']),
    read(['seats', 'seat']),
  ];
  return `${counted(rows.length, 'row')} read: ${things.join(', ')}.`;
}

/** Looked for before anything else: names are compared with one another, and a page in a cell would take for ever. */
function hasEndlessCells({ file, isSheet, headings, rows }: List, report: Report): boolean {
  const before = report.faults.length;
  const placed = {
    file,
    ...(isSheet && { letters: new Map(headings.map((text, at) => [text, lettersOf(at)])) }),
  };
  for (const row of rows)
    for (const [at, cell] of row.cells.entries()) {
      const wrong = wrongLength('note', cell);
      if (wrong) report.fault(placeOf(placed, row, headings[at] ?? ''), ...wrong);
    }
  return report.faults.length > before;
}

/** The seats of a list that does not say whom they are held for: a council's own, held for the council. */
function withCouncil(
  appointments: readonly Appointment[],
  columns: Columns,
  file: string,
  { publisher }: LandscapeRecord,
  report: Report,
): readonly Appointment[] {
  if (columns.has('organisation')) return appointments;
  report.notice({ file }, `No column says whom the seats are held for: taken for ${publisher}.`);
  return appointments.map((one) => ({ ...one, organisations: [publisher] }));
}

/** What the register is, which such a list never says; undefined, with the faults reported, where the command does not either. */
function recordOf(given: GivenRecord, file: string, report: Report): LandscapeRecord | undefined {
  const { id, publisher, date } = given;
  const missing = unsaidFields.filter((field) => given[field] === undefined);
  for (const field of missing) {
    const [fault, remedy] = unsaid[field];
    report.fault({ file }, fault, remedy);
  }
  if (id === undefined || publisher === undefined || date === undefined) return undefined;
  return {
    id,
    name: given.name ?? `Outside bodies of ${publisher}`,
    kind: 'imported',
    publisher,
    date,
    showsPeople: false,
    description: `Appointments to outside bodies, read from ${file}.`,
  };
}

const unsaid = {
  id: ['The list does not say what it is.', 'Give it an id, for instance --id norfolk-2026.'],
  publisher: [
    'The list does not say whose it is.',
    'Name who keeps it, for instance --publisher "Norfolk County Council".',
  ],
  date: ['The list has no date.', 'Say which day, month or year it is of, for instance --date 2026-05.'],
} as const;

/** The cells of the first lines of a text, roughly: enough to know headings by. */
async function firstLines(path: string): Promise<readonly (readonly string[])[]> {
  const handle = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(16_384), 0, 16_384)) ?? {};
    const text = buffer?.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '') ?? '';
    return text
      .split(/\r?\n/)
      .slice(0, 20)
      .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  } catch {
    return [];
  } finally {
    await handle?.close();
  }
}
