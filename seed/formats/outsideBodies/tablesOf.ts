import { earliest, latest } from '../../../schema/edtf.ts';
import { partnershipKinds, sectors } from '../../../schema/landscape.ts';
import type { LandscapeRecord, Status } from '../../../schema/landscape.ts';
import { tables as schemaTables } from '../../../schema/register.ts';
import { cellOfItems } from '../../cells.ts';
import type { RegisterRow, RegisterTable } from '../../register.ts';
import type { Report } from '../../report.ts';
import { wordOf } from '../wordOf.ts';
import type { Appointment } from './appointments.ts';
import { startNames } from './startNames.ts';
import type { Names } from './startNames.ts';
import type { Columns } from './columns.ts';
import type { Field } from './fields.ts';
import { kindByName, sectorByName } from './guesses.ts';
import type { List } from './listAt.ts';
import { meetingsOf } from './meetingsOf.ts';

/** The cells of a row by column, and the line of the list that it comes from. */
interface Made {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** All that the tables are made of. */
interface Maker {
  readonly list: List;
  readonly columns: Columns;
  readonly record: LandscapeRecord;
  readonly names: Names;
  readonly report: Report;
}

/** Which field of a list each column of the register comes from, so that a fault names the column that the officer sees. */
const origins: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  partnerships: { id: 'partnership', name: 'partnership', kind: 'kind', remit: 'remit' },
  organisations: { id: 'organisation', name: 'organisation', sector: 'sector' },
  people: { id: 'person', name: 'person' },
  seats: { role: 'role', validFrom: 'from', validTo: 'to', voting: 'voting' },
};

/** The tables of a register that say what the seats of a list say. Each row keeps the line it comes from, and cites it. */
export function tablesOf(
  appointments: readonly Appointment[],
  list: List,
  columns: Columns,
  record: LandscapeRecord,
  report: Report,
): readonly RegisterTable[] {
  const maker: Maker = { list, columns, record, names: startNames(), report };
  const rows = [...new Map(appointments.map(({ row }) => [row.line, row])).values()];
  const partnerships = firstOf(appointments, ({ partnership }) => [partnership]);
  const bodies = new Set(partnerships.map(({ name }) => name));
  const organisations = firstOf(appointments, (one) => one.organisations).filter(
    ({ name }) => !bodies.has(name),
  );
  const people = firstOf(appointments, ({ person }) => (person === '' ? [] : [person]));
  const made: Readonly<Record<string, readonly Made[]>> = {
    sources: [{ line: 1, cells: sourceOf(maker) }],
    passages: rows.map(({ line }) => ({
      line,
      cells: { id: passageOf(line), source: 'list', locator: `Row ${line}` },
    })),
    partnerships: partnerships.map((named) => partnershipOf(named, maker)),
    organisations: organisations.map((named) => organisationOf(named, maker)),
    people: people.map((named) => personOf(named, maker)),
    seats: appointments.map((appointment) => seatOf(appointment, maker)),
  };
  return Object.entries(made)
    .map(([name, all]) => table(name, all, maker))
    .filter((one) => one.rows.length > 0);
}

const passageOf = (line: number): string => `row-${line}`;

/** A name and the rows that it stands in. */
interface Named {
  readonly name: string;
  readonly rows: readonly [RegisterRow, ...RegisterRow[]];
}

function firstOf(
  appointments: readonly Appointment[],
  namesOf: (appointment: Appointment) => readonly string[],
): readonly Named[] {
  const found = new Map<string, [RegisterRow, ...RegisterRow[]]>();
  for (const appointment of appointments)
    for (const name of namesOf(appointment)) {
      const rows = found.get(name);
      if (!rows) found.set(name, [appointment.row]);
      else if (rows.at(-1) !== appointment.row) rows.push(appointment.row);
    }
  return [...found].map(([name, rows]) => ({ name, rows }));
}

const sourceOf = ({ list, record }: Maker): Made['cells'] => ({
  id: 'list',
  name: record.name,
  publisher: record.publisher,
  date: record.date,
  file: list.file,
});

/** What is said of a thing in all of its rows. */
const cited = ({ rows }: Named): Made['cells'] => ({
  status: 'existing',
  passages: cellOfItems(rows.map(({ line }) => passageOf(line))),
});

function partnershipOf(named: Named, maker: Maker): Made {
  const { name, rows } = named;
  const said = (field: Field) => onlyOne(named, field, maker);
  const [kind, often] = [said('kind'), said('meetings')];
  const meetings = meetingsOf(often);
  const known = wordOf(partnershipKinds, kind);
  const notes = [
    ...(kind !== '' && known === undefined ? [`${maker.columns.headingOf('kind') ?? ''}: ${kind}`] : []),
    ...(often !== '' && !meetings ? [`${maker.columns.headingOf('meetings') ?? ''}: ${often}`] : []),
    ...(known === undefined && kindByName(name) !== undefined ? ['Its kind is taken from its name.'] : []),
  ];
  return {
    line: rows[0].line,
    cells: {
      id: maker.names.body(name),
      name,
      kind: known ?? kindByName(name) ?? 'other',
      meetingsAYearFrom: meetings?.from ?? '',
      meetingsAYearTo: meetings?.to ?? '',
      remit: said('remit'),
      ...cited(named),
      note: notes.join('\n'),
    },
  };
}

function organisationOf(named: Named, maker: Maker): Made {
  const { name, rows } = named;
  const said = onlyOne(named, 'sector', maker);
  const known = wordOf(sectors, said);
  const notes = [
    ...(said !== '' && known === undefined ? [`${maker.columns.headingOf('sector') ?? ''}: ${said}`] : []),
    ...(known === undefined && sectorByName(name) !== undefined
      ? ['Its sector is taken from its name.']
      : []),
  ];
  const sector = known ?? sectorByName(name) ?? 'other';
  const cells = { id: maker.names.body(name), name, sector, ...cited(named), note: notes.join('\n') };
  return { line: rows[0].line, cells };
}

const personOf = (named: Named, { names }: Maker): Made => ({
  line: named.rows[0].line,
  cells: { id: names.person(named.name), name: named.name, ...cited(named) },
});

/** What the rows of a thing say of it in a column; where they do not agree, the first is taken and the others are named. */
function onlyOne({ name, rows }: Named, field: Field, { columns, report }: Maker): string {
  const said = rows.map((row) => ({ row, cell: columns.cell(row, field) })).filter(({ cell }) => cell !== '');
  const [first] = said;
  const other = said.find(({ cell }) => cell !== first?.cell);
  if (first && other)
    report.notice(
      columns.place(other.row, field),
      `"${other.cell}" is said of "${name}" here, "${first.cell}" in row ${first.row.line}, which counts.`,
    );
  return first?.cell ?? '';
}

function seatOf(appointment: Appointment, { names, record }: Maker): Made {
  const { row, partnership, organisations, person, role, from, to, voting, notes } = appointment;
  const heldFor = organisations.map(names.body);
  const board = names.body(partnership);
  const holder = person === '' ? '' : names.person(person);
  return {
    line: row.line,
    cells: {
      id: names.fresh(`${board.slice(0, 80)}-${(holder || heldFor[0] || 'seat').slice(0, 80)}`, 'seat'),
      partnership: board,
      role,
      onBehalfOf: cellOfItems(heldFor),
      heldBy: holder,
      voting,
      status: statusAt(record.date, from, to),
      validFrom: from,
      validTo: to,
      passages: passageOf(row.line),
      note: notes.join('\n'),
    },
  };
}

/** What a seat is at a date: yet to be taken, held, or over. */
function statusAt(date: string, from: string, to: string): Status {
  const now = latest(date) ?? Infinity;
  if ((earliest(from) ?? -Infinity) > now) return 'expected';
  return (latest(to) ?? Infinity) < (earliest(date) ?? -Infinity) ? 'ended' : 'existing';
}

function table(name: string, made: readonly Made[], { list, columns: read }: Maker): RegisterTable {
  const columns = (schemaTables.find((one) => one.name === name)?.columns ?? []).map((column) => column.name);
  const origin = Object.entries(origins[name] ?? {});
  const headings = new Map(
    origin.flatMap(([column, field]) => {
      const heading = read.headingOf(field);
      return heading === undefined ? [] : [[column, heading] as const];
    }),
  );
  const letters = new Map(origin.map(([column, field]) => [column, read.lettersOf(field) ?? 'A'] as const));
  return {
    name,
    file: list.file,
    columns,
    headings,
    ...(list.isSheet && { letters }),
    rows: made.map(({ line, cells }) => ({ line, cells: columns.map((column) => cells[column] ?? '') })),
  };
}
