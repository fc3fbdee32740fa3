import { stringify } from 'csv-stringify/sync';

/** How an answer can be printed. */
export const tableFormats = ['table', 'json', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** One row of an answer; what is not stated is left out. */
export type AnswerRow = Readonly<Record<string, string | number | boolean | undefined>>;

/** Rows as a table to read, as JSON or as CSV, with these columns in this order. Ends with a line feed. */
export function tabulate(
  rows: readonly AnswerRow[],
  columns: readonly string[],
  format: TableFormat,
): string {
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'csv':
      return stringify([[...columns], ...cells], { record_delimiter: '\n', escape_formulas: true });
    case 'table':
      return readable([[...columns], ...cells]);
  }
}

function readable(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
