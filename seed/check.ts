import { isEdtf } from '../schema/edtf.ts';
import type { LandscapeRecord } from '../schema/landscape.ts';
import { tables as schemaTables } from '../schema/register.ts';
import { checkCells, isId, wrongCharacters, wrongLength } from './checks/cells.ts';
import { checkCycles } from './checks/cycles.ts';
import { orderColumns } from './checks/headings.ts';
import { distinctIds } from './checks/ids.ts';
import { flagLookAlikes } from './checks/lookAlikes.ts';
import { checkOrder } from './checks/order.ts';
import { checkOwnSeats } from './checks/ownSeats.ts';
import { withoutContacts } from './checks/personal.ts';
import { checkReferences } from './checks/references.ts';
import type { OrderedTable } from './checks/table.ts';
import { checkValueNumbers } from './checks/valueNumbers.ts';
import { visible } from './checks/visible.ts';
import { descriptorFile } from './formats/descriptor.ts';
import type { Reading } from './formats/reading.ts';
import type { Register, RegisterTable } from './register.ts';
import { inOrder } from './report.ts';
import type { Fault, Notice, Report } from './report.ts';

/** The faults that are shown of a register; with more, the first ones tell what to do. */
const mostShown = 100;

/** What a check found. */
export interface Checked {
  /** The register as it may be imported: without contact details and repeated rows. Absent where there is any fault. */
  readonly register?: Register;
  /** The first hundred, in the order of tables and rows. */
  readonly faults: readonly Fault[];
  /** How many there are beyond those. */
  readonly more: number;
  readonly notices: readonly Notice[];
}

/** Checks what a reader gave, and reports all that is wrong with it at once. The same for every format. */
export function checkRegister(reading: Reading): Checked {
  const { register, whole, report } = reading;
  if (register) checkRecord(register.record, reading);
  const checked = register && checkTables(register, whole, report);
  const files = filesInOrder(register);
  const faults = inOrder(report.faults, files);
  return {
    ...(checked && faults.length === 0 && { register: checked }),
    faults: faults.slice(0, mostShown).map(visible),
    more: Math.max(0, faults.length - mostShown) + report.more(),
    notices: inOrder(report.notices, files).map(visible),
  };
}

function checkTables(register: Register, whole: boolean, report: Report): Register {
  const read = schemaTables.flatMap(({ name }) => register.tables.filter((table) => table.name === name));
  const ordered = read.flatMap((table) => orderColumns(table, report) ?? []);
  const clean = ordered.map((table) => withoutContacts(table, report));
  for (const table of clean) {
    checkCells(table, report);
    checkOrder(table, report);
    checkOwnSeats(table, report);
    checkValueNumbers(table, report);
    flagLookAlikes(table, report);
  }
  const { tables, ids } = distinctIds(clean, report);
  // Where a table could not be read, an id that is not found says nothing.
  if (whole && ordered.length === read.length)
    for (const table of tables) checkReferences(table, ids, report);
  for (const table of tables) if (table.table.label === undefined) checkCycles(table, report);
  return { record: register.record, tables: tables.map(asRead) };
}

const asRead = ({ table, file, headings, letters, rows }: OrderedTable): RegisterTable => ({
  name: table.name,
  file,
  ...(headings && { headings }),
  ...(letters && { letters }),
  columns: table.columns.map(({ name }) => name),
  rows,
});

/** What of the record is text, and where in a descriptor each stands. */
const inDescriptor = {
  id: 'name',
  name: 'title',
  publisher: 'landscape.publisher',
  date: 'landscape.date',
  description: 'description',
} as const;

function checkRecord(record: LandscapeRecord, { file, recordAt, report }: Reading): void {
  const { id, date } = record;
  const placeOf = (field: keyof typeof inDescriptor) =>
    recordAt?.(field) ?? {
      file: file ?? descriptorFile,
      column: file === undefined ? inDescriptor[field] : field,
    };
  for (const field of ['name', 'publisher', 'description'] as const) {
    const blank = [
      'The cell is blank.',
      'The landscape needs it: who reads it must know what it is.',
    ] as const;
    const isBlank = field !== 'description' && record[field].trim() === '';
    const wrong = isBlank ? blank : wrongText(field, record[field]);
    if (wrong) report.fault(placeOf(field), ...wrong);
  }
  if (!isId(id))
    report.fault(
      placeOf('id'),
      `"${id}" is no id of a landscape.`,
      'Use lower-case letters, digits and single hyphens, for instance norfolk-2026.',
    );
  if (!isEdtf(date))
    report.fault(placeOf('date'), `"${date}" is no date.`, 'Write 2002, 2002-05 or 2002-05-31.');
}

/** A description may have paragraphs; names stand in one line. */
const wrongText = (field: string, text: string) =>
  wrongLength(field === 'description' ? field : 'name', text) ??
  wrongCharacters({ type: field === 'description' ? 'text' : 'texts' }, text);

function filesInOrder(register: Register | undefined): readonly string[] {
  const read = register?.tables ?? [];
  return schemaTables.flatMap(({ name }) =>
    read.filter((table) => table.name === name).map(({ file }) => file),
  );
}
