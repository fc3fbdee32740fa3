import { isEdtf } from '../../schema/edtf.ts';
import type { Column } from '../../schema/register.ts';
import { itemsOf } from '../cells.ts';
import type { Report } from '../report.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** What is wrong with a cell, and what to do. */
type Wrong = readonly [fault: string, remedy: string];

const idPattern = /^[a-z\d]+(?:-[a-z\d]+)*$/;
/** Control characters, marks that change the direction of reading, and what nobody can see. A line feed is none of them. */
export const unseen =
  /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** Whether a text can be the id of a row or of a landscape. */
export const isId = (text: string): boolean => idPattern.test(text) && text.length <= 200;

/** Checks each cell of a table by itself: what its column asks for, and no hidden characters. */
export function checkCells(ordered: OrderedTable, report: Report): void {
  const { table, rows } = ordered;
  for (const row of rows)
    table.columns.forEach((column, at) => {
      const wrong = wrongCell(column, row.cells[at] ?? '');
      if (wrong) report.fault(placeOf(ordered, row, column.name), ...wrong);
    });
}

function wrongCell(column: Column, cell: string): Wrong | undefined {
  if (cell === '')
    return column.required ? ['The cell is blank.', `It is needed: ${column.says}`] : undefined;
  return (
    wrongLength(column.name, cell) ??
    wrongCharacters(column, cell) ??
    wrongForm(column.name, cell) ??
    wrongType(column, cell)
  );
}

/** Characters of a cell: what a workbook's cell holds, or else no list could be kept in Excel. */
const longest = 32_767;
/** Of a name, which the database looks up: an entry of its index holds some 8,000 bytes. */
const longestName = 1_000;

/** A text, or name, that no reader takes in and no index holds; undefined where it is not. */
export function wrongLength(column: string, { length }: string): Wrong | undefined {
  const most = column === 'name' ? longestName : longest;
  if (length <= most) return undefined;
  const remedy = column === 'name' ? 'Shorten it, and write the whole of it into note.' : 'Shorten it.';
  return [`The cell has ${length} characters; more than ${most} are not taken.`, remedy];
}

/** A character that is not seen or that breaks a line where none can be. */
export function wrongCharacters({ type }: Pick<Column, 'type'>, cell: string): Wrong | undefined {
  const found = unseen.exec(cell) ?? (type === 'text' ? null : /\n/.exec(cell));
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const where =
    found.index === 0 ? 'at its start' : `after "${cell.slice(Math.max(0, found.index - 20), found.index)}"`;
  return [`The cell has the invisible character U+${code} ${where}.`, 'Delete it, or type the text anew.'];
}

const forms: Readonly<Record<string, readonly [RegExp, string]>> = {
  id: [idPattern, 'Use lower-case letters, digits and single hyphens, for instance county-council.'],
  sameAs: [/^[a-z\d-]+\/[a-z\d-]+$/, 'Write landscape/id, for instance areas-uk/leicestershire.'],
};
const codePattern = /^[^:\s]+:\S.*$/u;

/** Columns of text whose cells have a form all the same. */
function wrongForm(column: string, cell: string): Wrong | undefined {
  const [pattern, remedy] = (Object.hasOwn(forms, column) ? forms[column] : undefined) ?? [];
  if (pattern && remedy !== undefined && !(pattern.test(cell) && cell.length <= 200))
    return [`"${short(cell)}" is no ${column === 'id' ? 'id' : 'reference'}.`, remedy];
  if (column !== 'identifiers') return undefined;
  const wrong = itemsOf(cell).find((item) => !codePattern.test(item));
  if (wrong === undefined) return undefined;
  return [
    `"${short(wrong)}" does not say which scheme it is of.`,
    'Write scheme:code, for instance gss:E10000018.',
  ];
}

function wrongType(column: Column, cell: string): Wrong | undefined {
  switch (column.type) {
    case 'word':
      return wrongWord(column.words, cell);
    case 'yesNo':
      return wrongWord(['yes', 'no'], cell);
    case 'edtf':
      return isEdtf(cell)
        ? undefined
        : [`"${short(cell)}" is no date.`, 'Write 2002, 2002-05, 2002-05-31, 200X, 2002-XX or 2002/2004.'];
    case 'integer':
    case 'pence':
    case 'number':
      return wrongNumber(column, cell);
    case 'ref':
    case 'refs':
    case 'text':
    case 'texts':
      return undefined;
  }
}

function wrongWord(words: readonly string[], cell: string): Wrong | undefined {
  if (words.includes(cell)) return undefined;
  const meant = nearest(cell, words);
  const fault = `"${short(cell)}" is none of the words that can stand here.`;
  return [
    fault,
    meant === undefined ? `Write one of: ${words.join(', ')}.` : `Write "${meant}", if that is meant.`,
  ];
}

const wholes = /^-?(?:0|[1-9]\d*)$/;
const decimals = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A cell that is no number, or none that the column takes. */
export function wrongNumber(column: Pick<Column, 'type' | 'range'>, cell: string): Wrong | undefined {
  const isWhole = column.type !== 'number';
  const [least, most] = column.range ?? [
    isWhole ? -Number.MAX_SAFE_INTEGER : -1e15,
    isWhole ? Number.MAX_SAFE_INTEGER : 1e15,
  ];
  if (!(isWhole ? wholes : decimals).test(cell)) {
    const remedy =
      column.type === 'pence'
        ? 'Write whole pence in digits: 1250 for £12.50.'
        : 'Write digits only, for instance 25.';
    return [`"${short(cell)}" is no ${isWhole ? 'whole ' : ''}number.`, remedy];
  }
  const number = Number(cell);
  if (number >= least && number <= most) return undefined;
  return [`${short(cell)} is out of range.`, `Write a number from ${least} to ${most}.`];
}

const short = (cell: string): string => (cell.length <= 60 ? cell : `${cell.slice(0, 57)}…`);
