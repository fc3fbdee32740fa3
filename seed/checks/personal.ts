import type { Column } from '../../schema/register.ts';
import type { RegisterRow } from '../register.ts';
import type { Report } from '../report.ts';
import { placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

const heading = /\b(?:tel|telephone|phone|mobile|fax|e-?mail)s?(?:\b|_)/iu;
const email = /(?:e-?mail:?\s*)?[^\s@;,<>()"]+@[^\s@;,<>()"]+\.\p{L}{2,}/giu;
/** A number of ten or eleven digits that begins with 0 or a country's code, however it is spaced. */
const telephone = /(?<![\w:/.-])(?:\+\d{1,3}(?:[\s()-]*\d){8,11}|\(?0(?:[\s()-]*\d){9,10})(?![\w/])/gu;
/** Any shorter number that says what it is. */
const announced =
  /\b(?:tel|telephone|phone|mobile|fax|ext)\b[.:]*\s*(?:no\b[.:]*\s*)?\(?\+?\d[\d\s()-]{3,}\d/giu;

/** Whether a column's heading says that contact details stand in it. */
export const isPersonalHeading = (column: string): boolean =>
  heading.test(column.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** A text without what looks like a telephone number or an e-mail address; the same text where nothing does. */
export function withoutContact(text: string): string {
  const rest = text.replace(email, '').replace(telephone, '').replace(announced, '');
  return rest === text ? text : rest.replace(/ {2,}/g, ' ').trim();
}

/** Columns in which a run of digits is a code or a place in a file. */
const codes = new Set(['id', 'identifiers', 'lines', 'file', 'sameAs', 'from', 'to', 'passages']);

/** The table without anything that looks like a telephone number or an e-mail address; each one left out is reported. */
export function withoutContacts(ordered: OrderedTable, report: Report): OrderedTable {
  const free = ordered.table.columns.map(isFree);
  const rows = ordered.rows.map((row) => {
    if (!row.cells.some((cell, at) => free[at] && mayHoldContact(cell))) return row;
    return {
      ...row,
      cells: row.cells.map((cell, at) => (free[at] ? cleaned(ordered, row, cell, at, report) : cell)),
    };
  });
  return { ...ordered, rows };
}

const isFree = ({ name, type }: Column): boolean => (type === 'text' || type === 'texts') && !codes.has(name);

/** Most cells have neither an @ nor five digits, and need no closer look. */
const mayHoldContact = (cell: string): boolean => cell.includes('@') || /(?:\d[\s()-]*){5}/.test(cell);

function cleaned(ordered: OrderedTable, row: RegisterRow, cell: string, at: number, report: Report): string {
  const rest = withoutContact(cell);
  if (rest === cell) return cell;
  report.notice(
    placeOf(ordered, row, ordered.table.columns[at]?.name),
    'What looks like a telephone number or an e-mail address was left out: contact details are never imported.',
  );
  return rest;
}
