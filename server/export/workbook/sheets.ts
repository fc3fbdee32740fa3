import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import { tables } from '../../../schema/register.ts';
import type { Column, Table } from '../../../schema/register.ts';
import { cellOf } from '../../../seed/cells.ts';
import { lettersOf } from '../../../seed/formats/workbook/cellName.ts';
import {
  explanationOf,
  recordFields,
  recordSheet,
  wordsSheet,
} from '../../../seed/formats/workbook/layout.ts';
import { limits } from '../../../seed/formats/workbook/limits.ts';
import type { Register } from '../../../seed/register.ts';
import { choiceOf } from './choices.ts';
import type { Choice } from './choices.ts';
import { sheetText } from './sheetText.ts';
import { wordRows } from './wordLists.ts';

/** A sheet as the writer takes it, and which of its cells are filled from lists. */
export interface SheetWithChoices {
  readonly sheet: Sheet<never>;
  readonly choices: readonly Choice[];
  /** The cell whose style its columns have, so that rows that are yet to be written have it too. */
  readonly styledAs: string;
}

/** `@` makes whatever is typed into a cell text: a spreadsheet neither calculates it nor takes it for a day. */
const asText = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
const bold = { ...asText, fontWeight: 'bold' } as const;
const grey = { ...asText, textColor: '#505a5f' } as const;

/** The sheets of a workbook that says what a register says: its record, every table, those without rows too, and the words. */
export const sheetsOf = (register: Register): readonly SheetWithChoices[] => [
  recordSheetOf(register),
  ...tables.map((table) => tableSheet(table, register)),
  wordSheet(),
];

function recordSheetOf({ record }: Register): SheetWithChoices {
  const rows = recordFields.map((field) => [
    { value: field.name, ...bold },
    text(cellOf(record[field.name])),
    { value: explanationOf(field), ...grey },
  ]);
  const choices = recordFields.flatMap((field, at) => choiceOf(field, `B${at + 1}`));
  return { sheet: { sheet: recordSheet, data: rows, columns: widths(16, 60, 60) }, choices, styledAs: 'B1' };
}

function tableSheet({ name, columns }: Table, register: Register): SheetWithChoices {
  const rows = register.tables.find((table) => table.name === name)?.rows ?? [];
  const data: Row[] = [
    columns.map((column) => ({ value: column.name, ...bold })),
    columns.map((column) => ({ value: explanationOf(column), ...grey })),
    ...rows.map(({ cells }) => columns.map((column, at) => cellFor(column, cells[at] ?? ''))),
    // Also a table without rows has a cell of the style that is made its columns' own.
    ...(rows.length === 0 ? [[{ ...asText }]] : []),
  ];
  return {
    sheet: { sheet: name, data, stickyRowsCount: 1, stickyColumnsCount: 1, columns: columns.map(widthOf) },
    choices: columns.flatMap((column, at) =>
      choiceOf(column, `${lettersOf(at)}3:${lettersOf(at)}${limits.rows}`),
    ),
    styledAs: 'A3',
  };
}

function wordSheet(): SheetWithChoices {
  const [headings = [], ...rows] = wordRows();
  const data: Row[] = [
    headings.map((value) => ({ value, ...bold })),
    ...rows.map((row) => row.map((word) => (word === '' ? null : text(word)))),
  ];
  return {
    sheet: { sheet: wordsSheet, data, stickyRowsCount: 1, columns: headings.map(() => ({ width: 28 })) },
    choices: [],
    styledAs: 'A2',
  };
}

const text = (value: string): CellObject | null =>
  value === '' ? null : { value: sheetText(value), ...asText };

const counted = new Set<Column['type']>(['integer', 'number', 'pence']);
/** Spreadsheets keep fifteen digits of a number. */
const mostExact = 1e15;

/** A cell of a row: numbers as numbers where no digit is lost, so that they can be added up; all else as text. */
function cellFor({ type }: Column, cell: string): CellObject | null {
  const number = Number(cell);
  const isExact = String(number) === cell && Math.abs(number) < mostExact;
  return counted.has(type) && isExact ? { value: number, type: Number, alignVertical: 'top' } : text(cell);
}

const widths = (...all: readonly number[]) => all.map((width) => ({ width }));

function widthOf({ name, type }: Column): { readonly width: number } {
  if (name === 'note' || name === 'remit') return { width: 60 };
  if (name === 'name' || type === 'refs' || type === 'texts') return { width: 36 };
  return { width: type === 'text' || type === 'ref' ? 28 : 16 };
}
