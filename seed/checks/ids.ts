import type { Label } from '../../schema/landscape.ts';
import { edgeId } from '../landscapeOf.ts';
import type { EdgeType } from '../../schema/landscape.ts';
import type { RegisterRow } from '../register.ts';
import { placeName } from '../report.ts';
import type { Place, Report } from '../report.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** Where an id is given, and to what: absent for a row of `relationships`. */
export interface Given {
  readonly place: Place;
  readonly label: Label | undefined;
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
    const firsts = new Map<string, RegisterRow>();
    const idOf = idsOf(ordered);
    const rows = ordered.rows.filter((row) => {
      const id = idOf(row);
      if (id === '') return true;
      const earlier = firsts.get(id);
      if (earlier && isSame(earlier, row)) {
        report.notice(
          placeOf(ordered, row),
          `The row is the same as ${earlier.path ?? `row ${earlier.line}`} and counts once.`,
        );
        return false;
      }
      firsts.set(id, row);
      give(ids, id, { place: placeOf(ordered, row, 'id'), label: ordered.table.label }, report);
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

function give(ids: Map<string, Given>, id: string, given: Given, report: Report): void {
  const earlier = ids.get(id);
  if (!earlier) {
    ids.set(id, given);
    return;
  }
  const { file, row, path, cell } = earlier.place;
  const where = placeName({
    file,
    ...(row !== undefined && { row }),
    ...(path !== undefined && { path }),
    ...(cell !== undefined && { cell }),
  });
  const isEdge = id.includes(':');
  report.fault(
    given.place,
    isEdge
      ? `${where} states the same relationship otherwise.`
      : `The id "${id}" is given in ${where} already.`,
    isEdge ? 'Make one row of the two, or give this one an id of its own.' : 'Give this row another id.',
  );
}
