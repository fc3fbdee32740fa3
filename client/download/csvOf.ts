import { stringify } from 'csv-stringify/browser/esm/sync';

/** A cell; null where the paper leaves it open, which stays empty. */
export type CsvCell = string | number | boolean | null;

/** Rows under their headings as RFC 4180 has it, UTF-8 with a mark that spreadsheets know it by. A text stays a text: `=1+1` too. */
export const csvOf = (headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  stringify([[...headings], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      // A negative number is no formula.
      number: (value) => ({ value: String(value), escape_formulas: false }),
    },
  });
