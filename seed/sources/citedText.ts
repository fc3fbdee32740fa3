import type { Register, RegisterTable } from '../register.ts';
import { plainText } from './plainText.ts';

/** The text that a fact cites. */
export interface Cited {
  /** As it stands in the file; `¶` between two passages. */
  readonly text: string;
  /** The same as words to compare. */
  readonly plain: string;
}

/** A passage that can be looked up, with the file it stands in, or why it cannot. */
export type Found = (Cited & { readonly file: string }) | { readonly fault: string };

/** Files of text by their names, each as its lines. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

/** The passages of a register by id. */
export function passagesOf(register: Register, texts: SourceTexts): ReadonlyMap<string, Found> {
  const files = new Map(rowsOf(register, 'sources').map((row) => [row('id'), row('file')]));
  return new Map(
    rowsOf(register, 'passages').map((row) => [
      row('id'),
      foundAt(files.get(row('source')) ?? '', row('lines'), texts),
    ]),
  );
}

/** The texts of passages as one, none of whose names runs on into the next. */
export const joined = (all: readonly string[]): Cited => {
  const text = all.join('\n¶\n');
  return { text, plain: plainText(text) };
};

function foundAt(file: string, lines: string, texts: SourceTexts): Found {
  if (file === '') return { fault: 'its source names no file' };
  const text = texts.get(file);
  if (!text) return { fault: `there is no ${file} among the sources` };
  const ranges = lines.split(';').map((range) => /^\s*(\d+)(?:-(\d+))?\s*$/.exec(range));
  const found: string[] = [];
  for (const range of ranges) {
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (!(from >= 1 && from <= to)) return { fault: `"${lines}" is no range of lines` };
    if (to > text.length) return { fault: `${file} has ${text.length} lines, not ${to}` };
    found.push(text.slice(from - 1, to).join('\n'));
  }
  return { ...joined(found), file };
}

/** The rows of a table, each as a function from a column to its cell. */
export function rowsOf(register: Register, name: string): readonly ((column: string) => string)[] {
  const table = register.tables.find((one) => one.name === name);
  return table ? table.rows.map(({ cells }) => cellsIn(table, cells)) : [];
}

/** A function from columns to the cells of a row: blank where the table has no such column. */
export function cellsIn({ columns }: RegisterTable, cells: readonly string[]): (column: string) => string {
  return (column) => cells[columns.indexOf(column)] ?? '';
}
