import { edgeId } from '../landscapeOf.ts';
import type { EdgeType } from '../../schema/landscape.ts';
import type { RegisterRow } from '../register.ts';
import { cellName } from '../report.ts';
import type { Place, Report } from '../report.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** The row that an id is given in, and its table. Where that is, is said of few. */
export interface Given {
  readonly in: OrderedTable;
  readonly row: RegisterRow;
}

export type Ids = ReadonlyMap<string, Given>;

interface Distinct {
  readonly tables: readonly OrderedTable[];
  readonly ids: Ids;
}

/**
 * Every id and where it is given. A row that says the same as an earlier one of its table is left out, with a notice;
 * one that gives the id again to something else is a fault that names both.
 */
export function distinctIds(tables: readonly OrderedTable[], report: Report): Distinct {
  const ids = new Map<string, Given>();
  const distinct = tables.map((ordered) => {
    const idOf = idsOf(ordered);
    const rows = ordered.rows.filter((row) => {
      const id = idOf(row);
      if (id === '') return true;
      const earlier = ids.get(id);
      if (!earlier) ids.set(id, { in: ordered, row });
      else if (earlier.in === ordered && isSame(earlier.row, row)) {
        report.notice(
          placeOf(ordered, row),
          `The row is the same as ${earlier.row.path ?? `row ${earlier.row.line}`} and counts once.`,
        );
        return false;
      } else reportAgain(id, earlier, placeOf(ordered, row, 'id'), report);
      return true;
    });
    return { ...ordered, rows };
  });
  return { tables: distinct, ids };
}

/** Ids of a table's rows; a relationship without one has the id that follows from its type and ends. */
function idsOf({ table }: OrderedTable): (row: RegisterRow) => string {
  const id = cellsOf(table, 'id');
  if (table.label !== undefined) return id;
  const [type, from, to] = [cellsOf(table, 'type'), cellsOf(table, 'from'), cellsOf(table, 'to')];
  return (row) => id(row) || edgeId(type(row) as EdgeType, from(row), to(row));
}

const isSame = (one: RegisterRow, other: RegisterRow): boolean =>
  one.cells.every((cell, at) => cell === other.cells[at]);

/** Reports an id that is given again, to something else. */
function reportAgain(id: string, { in: table, row }: Given, again: Place, report: Report): void {
  const where = cellName(placeOf(table, row, 'id'));
  const isEdge = id.includes(':');
  report.fault(
    again,
    isEdge
      ? `${where} states the same relationship otherwise.`
      : `The id "${id}" is given in ${where} already.`,
    isEdge ? 'Make one row of the two, or give this one an id of its own.' : 'Give this row another id.',
  );
}
