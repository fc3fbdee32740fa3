import { latest, earliest, isEdtf } from '../../../schema/edtf.ts';
import { tables } from '../../../schema/register.ts';
import type { Column } from '../../../schema/register.ts';
import { cellOf } from '../../cells.ts';
import type { RegisterRow } from '../../register.ts';
import type { Report } from '../../report.ts';
import type { Citations, Cited } from './citations.ts';
import type { Ids, Kind } from '../startIds.ts';
import { whyLeftOut } from './leftOut.ts';
import type { LeftOut } from './leftOut.ts';
import { isNameField } from './names.ts';
import type { Placed } from './placed.ts';
import { inWords } from './inWords.ts';

/** What a file is read with, and the rows that it has given so far, by table. */
export interface Reader {
  readonly file: string;
  /** What the file is of: what ended before is ended. */
  readonly date: string;
  readonly report: Report;
  readonly ids: Ids;
  readonly citations: Citations;
  readonly leftOut: LeftOut;
  readonly rows: Map<string, RegisterRow[]>;
}

export type Cells = Readonly<Record<string, string>>;

interface Said {
  /** List of the file that the entry is of. */
  readonly list: string;
  /** Fields that have gone into cells. */
  readonly known: readonly string[];
  /** What else there is for the note. */
  readonly said?: readonly string[];
}

type Entry = Readonly<Record<string, unknown>> & {
  readonly id?: string | number | null | undefined;
  readonly sources?: Cited | null | undefined;
};

/** Fields that lead to other entries, which say so themselves, or that hold them. */
const links = new Set(['sources', 'memberships', 'posts', 'children', 'organizations']);

/**
 * Adds a row for an entry. A field that is called like a column and fits it goes there, for so our own export writes what
 * Popolo has no field for; what is left goes into the note, with its name; contact details and the like are left out.
 */
export function addRow(
  reader: Reader,
  table: string,
  { entry, path }: Placed<Entry>,
  cells: Cells,
  { list, known, said = [] }: Said,
): void {
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  const own = ownCells(columns, entry, known);
  const rest = Object.entries(entry).filter(
    ([field]) =>
      !known.includes(field) && !links.has(field) && !isNameField(field) && !Object.hasOwn(own, field),
  );
  const kept = rest.filter(([field]) => whyLeftOut(field) === undefined);
  for (const [field, value] of rest)
    if (whyLeftOut(field) !== undefined && inWords(value) !== '') reader.leftOut.count(list, field);
  const told = kept.flatMap(([field, value]) =>
    inWords(value) === '' ? [] : [`${field}: ${inWords(value)}`],
  );
  const ownId = entry.id == null || String(entry.id) === cells['id'] ? [] : [`id: ${entry.id}`];
  const stated: Cells = {
    status: hasEnded(cells['validTo'] ?? '', reader.date) ? 'ended' : 'existing',
    ...own,
    ...Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
    passages: reader.citations.of(list, entry.sources),
    note: [own['note'] ?? '', ...ownId, ...said, ...told].filter((part) => part !== '').join('. '),
  };
  put(reader, table, columns, path, stated);
}

/** Adds a relationship that a field of an entry states. */
export function addLink(
  reader: Reader,
  { entry, path }: Placed<Entry>,
  list: string,
  cells: { readonly type: string; readonly from: string; readonly to: string } & Cells,
): void {
  const columns = tables.find(({ name }) => name === 'relationships')?.columns ?? [];
  const status = hasEnded(cells['validTo'] ?? '', reader.date) ? 'ended' : 'existing';
  put(reader, 'relationships', columns, path, {
    status,
    ...cells,
    passages: reader.citations.of(list, entry.sources),
  });
}

/** Adds a row that no entry gives. */
export function put(
  { rows }: Reader,
  table: string,
  columns: readonly Column[],
  path: string,
  cells: Cells,
): void {
  const known = rows.get(table) ?? [];
  known.push({ line: known.length + 1, path, cells: columns.map(({ name }) => cells[name] ?? '') });
  rows.set(table, known);
}

/** The id of the entry that a field refers to; blank where it refers to none, and a fault where that is not in the file. */
export function refer(
  { ids, file, report }: Reader,
  kind: Kind,
  id: string | number | null | undefined,
  path: string,
): string {
  if (id === undefined || id === null || id === '') return '';
  const found = ids.find(kind, id);
  if (found === undefined)
    report.fault({ file, path }, `There is no ${kind} "${id}" in the file.`, 'Add it, or correct the id.');
  return found ?? '';
}

function ownCells(columns: readonly Column[], entry: Entry, known: readonly string[]): Cells {
  const own: Record<string, string> = {};
  for (const column of columns) {
    const value = Object.hasOwn(entry, column.name) ? entry[column.name] : undefined;
    if (known.includes(column.name) || !fits(column, value)) continue;
    own[column.name] = cellOf(value as Parameters<typeof cellOf>[0]);
  }
  return own;
}

/** `areas-uk/leicestershire`: elsewhere the field holds addresses. */
const isReference = /^[a-z\d-]+\/[a-z\d-]+$/;

/** Whether a value may stand in a column as it is. */
function fits(column: Column, value: unknown): boolean {
  switch (column.type) {
    case 'word':
      return typeof value === 'string' && column.words.includes(value);
    case 'edtf':
      return typeof value === 'string' && isEdtf(value);
    case 'text':
      return typeof value === 'string' && (column.name !== 'sameAs' || isReference.test(value));
    case 'yesNo':
      return typeof value === 'boolean';
    case 'integer':
    case 'pence':
    case 'number':
      return typeof value === 'number' && isWithin(column, value);
    case 'texts':
    case 'ref':
    case 'refs':
      return false;
  }
}

function isWithin({ type, range = [-1e15, 1e15] }: Column, value: number): boolean {
  return value >= range[0] && value <= range[1] && (type === 'number' || Number.isSafeInteger(value));
}

const hasEnded = (validTo: string, date: string): boolean =>
  (latest(validTo) ?? Infinity) < (earliest(date) ?? -Infinity);
