import { partnershipKinds } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import type { Register } from '../register.ts';
import { startReport } from '../report.ts';
import type { Report } from '../report.ts';
import type { GivenRecord, ImportFormat } from './importFormat.ts';
import { headOf, readJson, reportShape } from './json/jsonFile.ts';
import { readArea } from './popolo/areas.ts';
import { startCitations } from './popolo/citations.ts';
import { startIds } from './startIds.ts';
import { startLeftOut } from './popolo/leftOut.ts';
import { meantBy, readMembership } from './popolo/memberships.ts';
import { readOrganization } from './popolo/organizations.ts';
import { readPerson } from './popolo/persons.ts';
import { entriesOf } from './popolo/placed.ts';
import type { Entries, Placed } from './popolo/placed.ts';
import { readPost } from './popolo/posts.ts';
import { put } from './popolo/reader.ts';
import type { Reader } from './popolo/reader.ts';
import { recordOf } from './popolo/record.ts';
import { popoloShape } from './popolo/shape.ts';
import type { Organization, Popolo } from './popolo/shape.ts';
import { wordOf } from './wordOf.ts';
import type { Reading } from './reading.ts';

/** Popolo JSON (popoloproject.com), in which many publish who sits where. */
export const popoloFormat: ImportFormat = {
  id: 'popolo',
  says: 'Popolo JSON: persons, organizations, memberships, posts, areas',
  fits: async (path) =>
    /^\s*\{[^]*"(?:persons|organizations|memberships|posts|areas)"\s*:\s*\[/.test(await headOf(path)),
  read: readPopolo,
};

/**
 * Reads Popolo JSON. A membership becomes a seat; an organization that has one becomes a partnership. Faults are
 * reported, not thrown, with their path in the file.
 */
export async function readPopolo(path: string, given: GivenRecord): Promise<Reading> {
  const report = startReport();
  const json = await readJson(path, report);
  if (!json) return { whole: false, report };
  const { file, value } = json;
  const { data, error } = popoloShape.safeParse(value);
  if (!data) {
    reportShape(error, file, 'Write it as popoloproject.com describes.', report);
    return { whole: false, report, file };
  }
  nameOthers(data, file, report);
  return { register: registerOf(data, given, file, report), whole: true, report, file };
}

function registerOf(popolo: Popolo, given: GivenRecord, file: string, report: Report): Register {
  const record = recordOf(popolo, given, file, report);
  const ids = startIds();
  const source = ids.fresh('file', 'file');
  const reader: Reader = {
    ...{ file, report, ids, date: record.date, rows: new Map() },
    citations: startCitations(ids, source),
    leftOut: startLeftOut(),
  };
  const entries = entriesOf(popolo);
  giveIds(entries, reader);
  readEntries(entries, reader);
  const { name: title, publisher, date } = record;
  add(reader, 'sources', { id: source, name: `${title} (${file})`, publisher, date });
  for (const passage of reader.citations.passages()) add(reader, 'passages', { ...passage });
  reader.leftOut.tell(file, report);
  const read = tables.flatMap(({ name, columns }) => {
    const rows = reader.rows.get(name);
    return rows ? [{ name, file, columns: columns.map((column) => column.name), rows }] : [];
  });
  return { record, tables: read };
}

function readEntries(entries: Entries, reader: Reader): void {
  const meant = meantBy(entries);
  const withSeats = new Set(
    meant.filter(({ isHolding }) => !isHolding).map(({ organization }) => String(organization)),
  );
  for (const person of entries.persons) readPerson(reader, person);
  for (const one of entries.organizations)
    readOrganization(reader, one, withSeats.has(String(one.entry.id)) || isPartnership(one));
  for (const post of entries.posts) readPost(reader, post);
  for (const area of entries.areas) readArea(reader, area);
  for (const membership of meant) readMembership(reader, membership);
}

/** Our own export says so of a partnership that has no seat. */
const isPartnership = ({ entry }: Placed<Organization>): boolean =>
  wordOf(partnershipKinds, entry['kind']) !== undefined;

/** Before anything refers to them. What has no id nothing can refer to, which a register needs. */
function giveIds({ persons, organizations, posts, areas }: Entries, { ids, file, report }: Reader): void {
  type Identified = Placed<{ readonly id?: string | number | null | undefined }>;
  const lists: readonly (readonly ['person' | 'organization' | 'post' | 'area', readonly Identified[]])[] = [
    ['person', persons],
    ['organization', organizations],
    ['post', posts],
    ['area', areas],
  ];
  for (const [kind, entries] of lists)
    for (const { entry, path } of entries) {
      if (entry.id == null || entry.id === '')
        report.fault({ file, path: `${path}.id` }, `The ${kind} has no id.`, 'Give it one.');
      else ids.give(kind, entry.id);
    }
}

function add(reader: Reader, table: string, cells: Readonly<Record<string, string>>): void {
  put(reader, table, tables.find(({ name }) => name === table)?.columns ?? [], table, cells);
}

/** Lists of Popolo that say nothing of who works with whom, and lists that are none of Popolo's. */
function nameOthers(popolo: Popolo, file: string, report: Report): void {
  const ours = ['meta', 'persons', 'organizations', 'memberships', 'posts', 'areas'];
  for (const [field, value] of Object.entries(popolo)) {
    if (ours.includes(field)) continue;
    const entries = Array.isArray(value)
      ? ` (${value.length} ${value.length === 1 ? 'entry' : 'entries'})`
      : '';
    report.notice({ file, path: field }, `Left out${entries}: it has no place in a register.`);
  }
}
