import type { Landscape, LandscapeRecord } from '../schema/landscape.ts';
import { edgeId } from './landscapeOf.ts';
import type { EdgeType } from '../schema/landscape.ts';
import { registerOf } from './registerOf.ts';
import type { RegisterTable } from './register.ts';

/** A row of a register, by its table and id. */
export interface RowName {
  readonly table: string;
  readonly id: string;
}

/** A cell that differs; blank where nothing is stated. */
export interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangedRow extends RowName {
  readonly cells: readonly ChangedCell[];
}

/** What makes one landscape differ from another, row by row as an officer wrote it. */
export interface Difference {
  /** What the register says of itself. */
  readonly record: readonly ChangedCell[];
  readonly added: readonly RowName[];
  readonly removed: readonly RowName[];
  readonly changed: readonly ChangedRow[];
  /** Whether rows that are in both stand in another order. */
  readonly reordered: boolean;
}

/** What was added, removed and changed on the way from one landscape to another; from undefined, all is added. */
export function diff(before: Landscape | undefined, after: Landscape): Difference {
  const old = new Map((before ? registerOf(before).tables : []).map((table) => [table.name, rowsOf(table)]));
  const now = new Map(registerOf(after).tables.map((table) => [table.name, rowsOf(table)]));
  const pairs = [...new Set([...old.keys(), ...now.keys()])].map(
    (table) => [table, old.get(table) ?? noRows, now.get(table) ?? noRows] as const,
  );
  return {
    record: before ? changedRecord(before.landscape, after.landscape) : [],
    added: pairs.flatMap(([table, was, is]) => missingIn(was, table, is)),
    removed: pairs.flatMap(([table, was, is]) => missingIn(is, table, was)),
    changed: pairs.flatMap(([table, was, is]) => changedRows(table, was, is)),
    reordered: pairs.some(([, was, is]) => isReordered(was, is)),
  };
}

/** Whether nothing differs. */
export const isSame = ({ record, added, removed, changed, reordered }: Difference): boolean =>
  record.length + added.length + removed.length + changed.length === 0 && !reordered;

/** The rows of a table by their ids. Cells in the order of the columns: a map for each row would take more than all else. */
interface Rows {
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<string, readonly string[]>;
}
const noRows: Rows = { columns: [], cells: new Map() };

function rowsOf({ columns, rows }: RegisterTable): Rows {
  const idOf = idIn(columns);
  return { columns, cells: new Map(rows.map(({ cells }) => [idOf(cells), cells])) };
}

/** How to tell rows with these columns apart: an edge by what it is and joins. */
function idIn(columns: readonly string[]): (cells: readonly string[]) => string {
  const at = (column: string) => columns.indexOf(column);
  const [id, type, from, to] = [at('id'), at('type'), at('from'), at('to')];
  return (cells) =>
    cells[id] ? cells[id] : edgeId((cells[type] ?? '') as EdgeType, cells[from] ?? '', cells[to] ?? '');
}

const missingIn = (others: Rows, table: string, rows: Rows): readonly RowName[] =>
  [...rows.cells.keys()].filter((id) => !others.cells.has(id)).map((id) => ({ table, id }));

function changedRows(table: string, was: Rows, is: Rows): readonly ChangedRow[] {
  const earlierAt = is.columns.map((column) => was.columns.indexOf(column));
  return [...is.cells].flatMap(([id, row]) => {
    const earlier = was.cells.get(id);
    if (!earlier) return [];
    const before = earlierAt.map((at) => earlier[at] ?? '');
    const cells = changedCells(is.columns, before, row);
    return cells.length === 0 ? [] : [{ table, id, cells }];
  });
}

function changedCells(
  columns: readonly string[],
  was: readonly string[],
  is: readonly string[],
): readonly ChangedCell[] {
  return columns.flatMap((column, at) => {
    const [before, after] = [was[at] ?? '', is[at] ?? ''];
    return before === after ? [] : [{ column, before, after }];
  });
}

function changedRecord(was: LandscapeRecord, is: LandscapeRecord): readonly ChangedCell[] {
  const fields = Object.keys(is) as (keyof LandscapeRecord)[];
  const texts = (record: LandscapeRecord) => fields.map((field) => String(record[field]));
  return changedCells(fields, texts(was), texts(is));
}

function isReordered(was: Rows, is: Rows): boolean {
  const kept = [...was.cells.keys()].filter((id) => is.cells.has(id));
  const stays = [...is.cells.keys()].filter((id) => was.cells.has(id));
  return kept.some((id, at) => id !== stays[at]);
}
