import type { RegisterRow, RegisterTable } from '../../register.ts';
import type { Report } from '../../report.ts';

/** What a list of authorities can say of each, and the headings under which it is found. The first is mySociety's. */
const headings = {
  code: ['local-authority-code', 'code'],
  name: ['nice-name', 'name'],
  officialName: ['official-name'],
  aliases: ['alt-names', 'aliases'],
  gss: ['gss-code', 'gss'],
  formerGss: ['former-gss-codes'],
  snac: ['snac'],
  type: ['local-authority-type', 'type'],
  typeName: ['local-authority-type-name'],
  from: ['start-date'],
  to: ['end-date'],
  replacedBy: ['replaced-by'],
  county: ['county-la', 'county'],
  combined: ['combined-authority'],
  isCurrent: ['current-authority'],
  latitude: ['lat', 'latitude'],
  longitude: ['long', 'lon', 'longitude'],
  population: ['pop-2020', 'population'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof headings;
const fields = Object.keys(headings) as readonly Field[];
const needed = ['code', 'name', 'type'] as const satisfies readonly Field[];

/** Where the fields stand in a table. */
export interface Columns {
  /** The trimmed cell of a field; blank where the table has no such column. */
  readonly cell: (row: RegisterRow, field: Field) => string;
  /** The column's heading as the file has it, for a message. */
  readonly heading: (field: Field) => string;
}

/** Whether headings are those of a list of authorities. */
export const hasAuthorities = (columns: readonly string[]): boolean => {
  const found = placesOf(columns);
  return needed.every((field) => found.has(field)) && columns.some((column) => plain(column) === mySocietys);
};
const mySocietys = headings.code[0];

/** The columns by what they are called, however they are written; undefined, with faults, where a needed one is missing. */
export function matchColumns({ columns, file }: RegisterTable, report: Report): Columns | undefined {
  const found = placesOf(columns);
  const missing = needed.filter((field) => !found.has(field));
  for (const field of missing)
    report.fault(
      { file, column: headings[field][0] },
      'The column is missing.',
      'Add it, or correct its heading.',
    );
  if (missing.length > 0) return undefined;
  const used = new Set(found.values());
  const unused = columns.filter((_, at) => !used.has(at));
  if (unused.length > 0)
    report.notice({ file }, `Columns that areas have no place for were left out: ${unused.join(', ')}.`);
  return {
    cell: (row, field) => (row.cells[found.get(field) ?? -1] ?? '').trim(),
    heading: (field) => columns[found.get(field) ?? -1] ?? headings[field][0],
  };
}

function placesOf(columns: readonly string[]): ReadonlyMap<Field, number> {
  const names = columns.map(plain);
  return new Map(
    fields.flatMap((field) => {
      const name = headings[field].find((heading) => names.includes(heading));
      return name === undefined ? [] : [[field, names.indexOf(name)] as const];
    }),
  );
}

/** `GSS Code` and `gss_code` are one heading. */
const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
