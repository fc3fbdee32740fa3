import type { Role } from '../../../schema/landscape.ts';
import type { RegisterRow } from '../../register.ts';
import type { Report } from '../../report.ts';
import type { Columns } from './columns.ts';
import { dateOf, periodOf } from './dates.ts';
import type { Period } from './dates.ts';
import type { Field } from './fields.ts';
import { representatives } from './representatives.ts';
import type { Representative } from './representatives.ts';
import { roleOf } from './roleOf.ts';

/** One seat that a row of a list speaks of. */
export interface Appointment extends Period {
  readonly row: RegisterRow;
  readonly partnership: string;
  /** The bodies that the seat is held for. */
  readonly organisations: readonly string[];
  /** Blank where nobody holds it. */
  readonly person: string;
  readonly role: Role;
  /** `yes`, `no` or blank. */
  readonly voting: string;
  /** What the row says beside that. */
  readonly notes: readonly string[];
}

/** The seats that the rows of a list speak of, one or several a row. A row without a body goes on with the one above. */
export function appointmentsOf(
  rows: readonly RegisterRow[],
  columns: Columns,
  report: Report,
): readonly Appointment[] {
  let above = '';
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    if (isRepeated(row, seen, columns, report)) return [];
    const named = oneLine(columns.cell(row, 'partnership'));
    if (named === '') tellGap(row, above, columns, report);
    const partnership = named === '' ? above : named;
    above = partnership;
    return partnership === '' ? [] : seatsOf(row, partnership, columns, report);
  });
}

/** Whether a row that names somebody says what one above says. Two rows for vacant seats are two seats. */
function isRepeated(row: RegisterRow, seen: Map<string, number>, columns: Columns, report: Report): boolean {
  const key = JSON.stringify(row.cells);
  const first = seen.get(key);
  seen.set(key, first ?? row.line);
  const [one] = representatives(columns.cell(row, 'person'));
  const [body, names] = [columns.cell(row, 'partnership'), one?.name ?? ''];
  if (first === undefined || body === '' || names === '') return false;
  report.notice(columns.place(row, 'partnership'), `The row is the same as row ${first} and counts once.`);
  return true;
}

function tellGap(row: RegisterRow, above: string, columns: Columns, report: Report): void {
  const place = columns.place(row, 'partnership');
  if (above === '') report.fault(place, 'The row names no outside body.', 'Name the body.');
  else report.notice(place, `The cell is blank: the row goes on with "${above}".`);
}

function seatsOf(
  row: RegisterRow,
  partnership: string,
  columns: Columns,
  report: Report,
): readonly Appointment[] {
  const { period, notes } = stated(row, columns, report);
  const organisations = columns
    .cell(row, 'organisation')
    .split(/\n|;/)
    .map(oneLine)
    .filter((name) => name !== '');
  const others = columns.others(row);
  const vote = votingOf(columns.cell(row, 'voting'));
  return representatives(columns.cell(row, 'person')).map((one) => {
    const { role, said } = roleAt(columns.cell(row, 'role'), one);
    return {
      row,
      partnership,
      organisations: [...new Set(organisations)],
      person: one.name,
      role,
      ...period,
      voting: vote.voting,
      notes: [...said, ...notes, ...vote.said, ...others],
    };
  });
}

/** The role by what stands in brackets behind the name, or else by its column. Words that are no role go into the note. */
function roleAt(cell: string, { said }: Representative): { readonly role: Role; readonly said: string[] } {
  const [byCell, byName] = [roleOf(cell), roleOf(said)];
  const words = [
    ...(cell !== '' && cell.toLowerCase() !== byCell ? [`Role: ${oneLine(cell)}`] : []),
    ...(said !== '' && byName === undefined ? [said] : []),
  ];
  return { role: byName ?? byCell ?? 'member', said: words };
}

function votingOf(cell: string): { readonly voting: string; readonly said: readonly string[] } {
  if (/^(?:y|yes|true|voting)$/i.test(cell)) return { voting: 'yes', said: [] };
  if (/^(?:n|no|false|non-?voting)$/i.test(cell)) return { voting: 'no', said: [] };
  return { voting: '', said: cell === '' ? [] : [`Voting: ${oneLine(cell)}`] };
}

/** From when until when, and as notes what reads like no date. */
function stated(
  row: RegisterRow,
  columns: Columns,
  report: Report,
): { readonly period: Period; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const read = <T>(field: Field, reader: (text: string) => T | undefined): T | undefined => {
    const cell = columns.cell(row, field);
    const found = cell === '' ? undefined : reader(cell);
    if (cell === '' || found !== undefined) return found;
    notes.push(`${columns.headingOf(field) ?? field}: ${oneLine(cell)}`);
    report.notice(
      columns.place(row, field),
      `"${oneLine(cell)}" says no date: kept in the note of the seat.`,
    );
    return undefined;
  };
  const term = read('term', periodOf);
  const [from, to] = [read('from', dateOf), read('to', dateOf)];
  return { period: { from: from ?? term?.from ?? '', to: to ?? term?.to ?? '' }, notes };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
