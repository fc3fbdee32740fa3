import { headingPlaceOf, placeOf } from '../../checks/table.ts';
import { withoutContact } from '../../checks/personal.ts';
import type { RegisterRow } from '../../register.ts';
import type { Place, Report } from '../../report.ts';
import { lettersOf } from '../workbook/cellName.ts';
import { isContact, matchHeadings } from './fields.ts';
import type { Field } from './fields.ts';
import type { List } from './listAt.ts';

/** A column that no field is for: what it says goes into notes. */
interface Unknown {
  readonly heading: string;
  readonly at: number;
}

/** The columns of a list, understood. */
export interface Columns {
  readonly has: (field: Field) => boolean;
  /** What a row says of a field, blanks around it left out; blank where the list has no such column. */
  readonly cell: (row: RegisterRow, field: Field) => string;
  /** What columns that no field is for say, as `Ward: North`. */
  readonly others: (row: RegisterRow) => readonly string[];
  readonly place: (row: RegisterRow, field: Field) => Place;
  /** The heading, and in a sheet the letters, of the column that a field was read from. */
  readonly headingOf: (field: Field) => string | undefined;
  readonly lettersOf: (field: Field) => string | undefined;
}

/** What is said of each field in the preview. */
const meanings: Readonly<Record<Field, string>> = {
  partnership: 'the outside body',
  organisation: 'the body that the seat is held for',
  person: 'who holds the seat',
  role: 'the role',
  from: 'the day that the seat is held from; days are read as day, month, year',
  to: 'the day that the seat is held until; days are read as day, month, year',
  term: 'from when until when the seat is held',
  meetings: 'how often the outside body meets',
  kind: 'the kind of the outside body',
  sector: 'the sector of the body that the seat is held for',
  voting: 'whether the seat votes',
  remit: 'what the outside body is for',
};

/** Matches the columns of a list by their headings, and tells how each was understood. Contact details are left out. */
export function understand(list: List, report: Report): Columns {
  const { headings } = list;
  const matched = matchHeadings(headings);
  const placed = {
    file: list.file,
    ...(list.isSheet && { letters: new Map(headings.map((heading, at) => [heading, lettersOf(at)])) }),
  };
  const fieldAt = new Map([...matched].map(([field, at]) => [at, field]));
  const unknown = headings.flatMap((heading, at): readonly Unknown[] => {
    const field = fieldAt.get(at);
    if (heading === '' && isBlankColumn(list, at)) return [];
    const isDropped = field === undefined && isContact(heading);
    report.notice(headingPlaceOf(placed, heading), understood(field, isDropped));
    return field === undefined && !isDropped ? [{ heading, at }] : [];
  });
  const textAt = (row: RegisterRow, at: number): string => {
    const cell = (row.cells[at] ?? '').trim();
    const rest = withoutContact(cell);
    if (rest !== cell) report.notice(placeOf(placed, row, headings[at] ?? ''), leftOut);
    return rest;
  };
  const headingOf = (field: Field) => headings[matched.get(field) ?? -1];
  return {
    has: (field) => matched.has(field),
    cell: (row, field) => textAt(row, matched.get(field) ?? -1),
    others: (row) =>
      unknown.flatMap(({ heading, at }) => {
        const cell = textAt(row, at);
        return cell === '' ? [] : [heading === '' ? cell : `${heading}: ${cell}`];
      }),
    place: (row, field) => placeOf(placed, row, headingOf(field)),
    headingOf,
    lettersOf: (field) => placed.letters?.get(headingOf(field) ?? ''),
  };
}

const leftOut =
  'What looks like a telephone number or an e-mail address was left out: contact details are never imported.';

function understood(field: Field | undefined, isDropped: boolean): string {
  if (field !== undefined) return `Read as ${meanings[field]}.`;
  return isDropped
    ? 'The column was left out: contact details are never imported.'
    : 'Not known: what stands there is kept in the notes of seats.';
}

const isBlankColumn = ({ rows }: List, at: number): boolean =>
  rows.every(({ cells }) => (cells[at] ?? '').trim() === '');
