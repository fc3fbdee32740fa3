import type { Landscape, LandscapeRecord } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { checkRegister } from '../../seed/check.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { placeName, startReport } from '../../seed/report.ts';

/** A row of a table of a register: what stands in which column. */
export type Row = Readonly<Record<string, string>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

const evidence: Rows = {
  sources: [{ id: 'made-up', name: 'Nothing: made up', publisher: 'Nobody', date: '2004' }],
  passages: [{ id: 'p', source: 'made-up', locator: 'made up' }],
};

/** What a row states where it is left out. */
const usual: Row = { status: 'existing', passages: 'p' };

/** A landscape from the rows of a register, checked like any that is imported. A row without a name is called by its id. */
export function madeUp(id: string, rows: Rows, date: LandscapeRecord['date'] = '2004-06'): Landscape {
  const record = {
    id,
    name: id,
    kind: 'imported',
    publisher: 'Nobody',
    date,
    showsPeople: true,
    description: 'Made up for the oracle.',
  } as const;
  const all: Rows = { ...evidence, ...rows };
  const written = tables.map(({ name, columns }) => ({
    name,
    file: `${name}.csv`,
    columns: columns.map((column) => column.name),
    rows: (all[name] ?? []).map((row, at) => ({
      line: at + 2,
      cells: columns.map((column) => cell(row, column)),
    })),
  }));
  const register = { record, tables: written.filter((table) => table.rows.length > 0) };
  const checked = checkRegister({ register, whole: true, report: startReport() });
  if (!checked.register)
    throw new Error(checked.faults.map((one) => `${placeName(one)}: ${one.fault}`).join('\n'));
  return landscapeOf(checked.register);
}

function cell(row: Row, { name, required }: { readonly name: string; readonly required?: true }): string {
  const stated = row[name] ?? usual[name];
  return stated ?? (name === 'name' && required ? (row['id'] ?? '') : '');
}
