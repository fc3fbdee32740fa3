import { tables as schemaTables } from '../../schema/register.ts';
import { cellOfItems, itemsOf } from '../cells.ts';
import { placeOf } from '../checks/table.ts';
import type { Register, RegisterRow, RegisterTable } from '../register.ts';
import type { Report } from '../report.ts';
import type { Settlement } from './settlement.ts';
import { isCompared } from './things.ts';

/**
 * A checked register in which things that were settled to be the same are one: the one that is kept has the names and
 * passages of the other too, and what referred to the other refers to it. Where the register only knows the other, that is
 * called by the kept id. The result has to be checked again, for a body can end up as a part of itself.
 */
export function settle(register: Register, settlements: readonly Settlement[], report: Report): Register {
  const same = settlements.filter(({ decision }) => decision === 'same');
  if (same.length === 0) return register;
  const kept = keptBy(same);
  const names = namesBy(same, kept);
  const tables = register.tables.map((table) => renamed(table, kept));
  const merged = mergeRows(tables, kept, names, report);
  return {
    ...register,
    tables: merged.map((table) => (table.name === 'relationships' ? withoutRepeats(table) : table)),
  };
}

/** The id that each id is kept as, also by way of others. */
function keptBy(same: readonly Settlement[]): ReadonlyMap<string, string> {
  const next = new Map(same.map(({ keep, other }) => [other, keep]));
  const last = (id: string): string => {
    const passed = new Set<string>();
    let at = id;
    for (let to = next.get(at); to !== undefined && !passed.has(to); to = next.get(at)) {
      passed.add(at);
      at = to;
    }
    return at;
  };
  return new Map([...next.keys()].map((id) => [id, last(id)]));
}

/** The names that things were settled by, by the id that is kept. */
function namesBy(
  same: readonly Settlement[],
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { keep, keepName, otherName } of same) {
    const id = kept.get(keep) ?? keep;
    names.set(id, [...(names.get(id) ?? []), keepName, otherName]);
  }
  return names;
}

/** A table with the kept ids in the place of the others. */
function renamed(table: RegisterTable, kept: ReadonlyMap<string, string>): RegisterTable {
  const columns = schemaTables.find(({ name }) => name === table.name)?.columns ?? [];
  const isList = new Set(columns.filter(({ type }) => type === 'refs').map(({ name }) => name));
  const isOne = new Set(columns.filter(({ type }) => type === 'ref').map(({ name }) => name));
  if (table.name === 'relationships') isOne.add('from').add('to');
  const keep = (id: string) => kept.get(id) ?? id;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const column = table.columns[at] ?? '';
      if (isOne.has(column)) return keep(cell);
      return isList.has(column) ? cellOfItems([...new Set(itemsOf(cell).map(keep))]) : cell;
    }),
  }));
  return { ...table, rows };
}

/** A row and the table that it stands in. */
interface Placed {
  readonly table: RegisterTable;
  readonly row: RegisterRow;
}

/** Rows of things that are one become one row, in the place of the one that is kept. */
function mergeRows(
  tables: readonly RegisterTable[],
  kept: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, readonly string[]>,
  report: Report,
): readonly RegisterTable[] {
  const groups = groupsOf(tables, kept, names);
  const made = new Map<RegisterRow, RegisterRow | undefined>();
  for (const [id, group] of groups) {
    const main = group.find(({ table, row }) => cellOf(table, row, 'id') === id) ?? group[0];
    if (!main) continue;
    let { row } = main;
    for (const other of group) {
      made.set(other.row, undefined);
      if (other !== main) row = united({ table: main.table, row }, other, report);
    }
    made.set(main.row, withNames(main.table, withCell(main.table, row, 'id', id), names.get(id) ?? []));
  }
  return tables.map((table) => ({
    ...table,
    rows: table.rows.flatMap((row) => (made.has(row) ? (made.get(row) ?? []) : [row])),
  }));
}

/** The rows of each thing that something was settled of, by the id that it is kept as. */
function groupsOf(
  tables: readonly RegisterTable[],
  kept: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const table of tables.filter(isCompared))
    for (const row of table.rows) {
      const id = cellOf(table, row, 'id');
      const root = kept.get(id) ?? id;
      if (!names.has(root)) continue;
      const group = groups.get(root);
      if (group) group.push({ table, row });
      else groups.set(root, [{ table, row }]);
    }
  return groups;
}

const cellOf = ({ columns }: RegisterTable, { cells }: RegisterRow, column: string): string =>
  cells[columns.indexOf(column)] ?? '';

const withCell = (
  { columns }: RegisterTable,
  row: RegisterRow,
  column: string,
  cell: string,
): RegisterRow => ({
  ...row,
  cells: row.cells.map((old, at) => (columns[at] === column ? cell : old)),
});

/** Columns of which a thing has what all of its rows have. */
const gathered = new Set(['aliases', 'passages', 'identifiers']);

/** A row that also says what another says; where they differ, the first counts and the other is told. */
function united(main: Placed, other: Placed, report: Report): RegisterRow {
  const { table, row } = main;
  const cells = row.cells.map((cell, at) => {
    const column = table.columns[at] ?? '';
    const more = cellOf(other.table, other.row, column);
    if (gathered.has(column)) return cellOfItems([...new Set([...itemsOf(cell), ...itemsOf(more)])]);
    if (column === 'note') return [...new Set([cell, more].filter((note) => note !== ''))].join('\n');
    if (cell !== '' && more !== '' && more !== cell && column !== 'id' && column !== 'name')
      report.notice(
        placeOf(other.table, other.row, column),
        `"${more}" is left out: it was settled to be the same as "${cellOf(table, row, 'id')}", of which "${cell}" is said.`,
      );
    return cell === '' ? more : cell;
  });
  return withNames(table, { ...row, cells }, [cellOf(other.table, other.row, 'name')]);
}

/** A row with further names among its aliases. */
function withNames(table: RegisterTable, row: RegisterRow, names: readonly string[]): RegisterRow {
  const own = cellOf(table, row, 'name');
  const aliases = new Set([...itemsOf(cellOf(table, row, 'aliases')), ...names]);
  const others = [...aliases].filter((name) => name !== '' && name !== own);
  return withCell(table, row, 'aliases', cellOfItems(others));
}

/** Relationships that have come to say the same become one, with the passages of all. */
function withoutRepeats(table: RegisterTable): RegisterTable {
  const passages = table.columns.indexOf('passages');
  const rows = new Map<string, RegisterRow>();
  for (const row of table.rows) {
    const key = JSON.stringify(row.cells.filter((_, at) => at !== passages));
    const known = rows.get(key);
    const cited = [known, row].flatMap((one) => itemsOf(one?.cells[passages] ?? ''));
    rows.set(key, withCell(table, known ?? row, 'passages', cellOfItems([...new Set(cited)])));
  }
  return { ...table, rows: [...rows.values()] };
}
