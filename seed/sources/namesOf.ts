import { tables } from '../../schema/register.ts';
import { itemsOf } from '../cells.ts';
import type { Register } from '../register.ts';
import { rowsOf } from './citedText.ts';

/** The names of the rows of a register. */
export interface Names {
  /** A row's name, then its aliases; undefined where it has none. */
  readonly get: (id: string) => readonly string[] | undefined;
  /** The table of a row. */
  readonly tableOf: (id: string) => string | undefined;
}

/** Tables whose names are ours, put into words for a statement of the source: only figures and parts of them stand there. */
export const namedByUs: ReadonlySet<string> = new Set(['events', 'options', 'findings']);

/** The names of all rows that have one, by id. */
export function namesOf(register: Register): Names {
  const rows = tables.flatMap(({ name, label }) =>
    label === undefined ? [] : rowsOf(register, name).map((cell) => ({ table: name, cell })),
  );
  const named = rows.filter(({ cell }) => cell('name') !== '');
  const names = new Map(named.map(({ cell }) => [cell('id'), [cell('name'), ...itemsOf(cell('aliases'))]]));
  const places = new Map(rows.map(({ table, cell }) => [cell('id'), table]));
  return { get: (id) => names.get(id), tableOf: (id) => places.get(id) };
}
