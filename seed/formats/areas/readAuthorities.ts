import { isEdtf } from '../../../schema/edtf.ts';
import type { RegisterRow, RegisterTable } from '../../register.ts';
import type { Place, Report } from '../../report.ts';
import type { Authority } from './authority.ts';
import type { Columns, Field } from './columns.ts';
import { kindOfType } from './kindOfType.ts';

/** Every row as an authority. A row that says the same as an earlier one counts once; what cannot be read is a fault. */
export function readAuthorities(
  table: RegisterTable,
  columns: Columns,
  report: Report,
): readonly Authority[] {
  const firsts = new Map<string, RegisterRow>();
  const rows = table.rows.filter((row) => isNew(table, columns, row, firsts, report));
  const authorities = rows.map((row) => readRow(table, columns, row, report));
  checkCodes(authorities, table, columns, report);
  return authorities;
}

const placeOf = ({ file }: RegisterTable, { line }: RegisterRow, column: string): Place => ({
  file,
  row: line,
  column,
});

function isNew(
  table: RegisterTable,
  { cell, heading }: Columns,
  row: RegisterRow,
  firsts: Map<string, RegisterRow>,
  report: Report,
): boolean {
  for (const field of ['code', 'name'] as const)
    if (cell(row, field) === '')
      report.fault(placeOf(table, row, heading(field)), 'The cell is blank.', 'Every authority has one.');
  const code = cell(row, 'code');
  const earlier = firsts.get(code);
  if (code === '' || !earlier) {
    firsts.set(code, row);
    return true;
  }
  const isSame = earlier.cells.every((one, at) => one === row.cells[at]);
  if (isSame)
    report.notice(placeOf(table, row, heading('code')), `The row is the same as row ${earlier.line}.`);
  else
    report.fault(
      placeOf(table, row, heading('code')),
      `${table.file}:${earlier.line} says otherwise of "${code}".`,
      'Keep one of the two rows, or give this one a code of its own.',
    );
  return false;
}

function readRow(table: RegisterTable, columns: Columns, row: RegisterRow, report: Report): Authority {
  const { text, date, number } = cellReader(table, columns, row, report);
  return {
    line: row.line,
    code: text('code'),
    name: text('name'),
    officialName: text('officialName'),
    aliases: namesIn(text('aliases')),
    gss: text('gss'),
    formerGss: codesIn(text('formerGss')),
    snac: text('snac'),
    kind: kindOfType(text('type')) ?? 'other',
    typeName: text('typeName') || text('type'),
    from: date('from'),
    to: date('to'),
    replacedBy: codesIn(text('replacedBy')),
    county: text('county'),
    combined: text('combined'),
    isCurrent: flags[text('isCurrent').toLowerCase()],
    latitude: number('latitude'),
    longitude: number('longitude'),
    population: number('population'),
  };
}

/** Reads the cells of a row; what is no date or number is reported and read as blank. */
function cellReader(table: RegisterTable, { cell, heading }: Columns, row: RegisterRow, report: Report) {
  const text = (field: Field) => cell(row, field).replace(/\s+/g, ' ');
  const fault = (field: Field, what: string, remedy: string): string => {
    const place = placeOf(table, row, heading(field));
    report.fault(place, `"${text(field).slice(0, 60)}" is no ${what}.`, remedy);
    return '';
  };
  return {
    text,
    date: (field: Field) =>
      text(field) === '' || isEdtf(text(field))
        ? text(field)
        : fault(field, 'date', 'Write 2009 or 2009-04-01.'),
    number: (field: Field) =>
      text(field) === ''
        ? ''
        : (numberIn(text(field)) ?? fault(field, 'number', 'Write digits, for instance 52.5.')),
  };
}

const flags: Readonly<Record<string, boolean | undefined>> = {
  true: true,
  yes: true,
  false: false,
  no: false,
};

/** A number as a register has it: `101950.0` is 101950. */
const numberIn = (text: string): string | undefined => {
  const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = decimals.replace(/0+$/, '');
  return rest === '' ? String(Number(whole)) : `${whole}.${rest}`;
};

const codesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  ),
];

/** Names are set apart by a comma without a space: one with a space after it belongs to the name. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/,(?! )/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Every code that a row names of another must be that of a row. */
function checkCodes(
  authorities: readonly Authority[],
  table: RegisterTable,
  { heading }: Columns,
  report: Report,
): void {
  const codes = new Set(authorities.map(({ code }) => code));
  for (const { line, code, county, combined, replacedBy } of authorities) {
    const named = [
      ['county', county],
      ['combined', combined],
      ...replacedBy.map((other) => ['replacedBy', other] as const),
    ] as const;
    for (const [field, other] of named) {
      const place = { file: table.file, row: line, column: heading(field) };
      if (other !== '' && other === code)
        report.fault(place, `${code} names itself.`, 'Name another, or none.');
      else if (other !== '' && !codes.has(other))
        report.fault(place, `No row has the code "${other}".`, 'Add the row, or correct the code.');
    }
  }
}
