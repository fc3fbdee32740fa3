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

type Row = ReadonlyMap<string, string>;
type Rows = ReadonlyMap<string, Row>;
const noRows: Rows = new Map();

function rowsOf({ columns, rows }: RegisterTable): Rows {
  return new Map(
    rows.map(({ cells }) => {
      const row = new Map(columns.map((column, at) => [column, cells[at] ?? '']));
      return [idOf(row), row];
    }),
  );
}

function idOf(row: Row): string {
  const cell = (column: string) => row.get(column) ?? '';
  return cell('id') || edgeId(cell('type') as EdgeType, cell('from'), cell('to'));
}

const missingIn = (others: Rows, table: string, rows: Rows): readonly RowName[] =>
  [...rows.keys()].filter((id) => !others.has(id)).map((id) => ({ table, id }));

function changedRows(table: string, was: Rows, is: Rows): readonly ChangedRow[] {
  return [...is].flatMap(([id, row]) => {
    const earlier = was.get(id);
    const cells = earlier ? changedCells(earlier, row) : [];
    return cells.length === 0 ? [] : [{ table, id, cells }];
  });
}

function changedCells(was: Row, is: Row): readonly ChangedCell[] {
  return [...is].flatMap(([column, after]) => {
    const before = was.get(column) ?? '';
    return before === after ? [] : [{ column, before, after }];
  });
}

function changedRecord(was: LandscapeRecord, is: LandscapeRecord): readonly ChangedCell[] {
  const cells = (record: LandscapeRecord): Row =>
    new Map(Object.entries(record).map(([name, value]) => [name, String(value)]));
  return changedCells(cells(was), cells(is));
}

function isReordered(was: Rows, is: Rows): boolean {
  const kept = [...was.keys()].filter((id) => is.has(id));
  const stays = [...is.keys()].filter((id) => was.has(id));
  return kept.some((id, at) => id !== stays[at]);
}
