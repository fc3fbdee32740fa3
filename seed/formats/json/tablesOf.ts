import { membershipTypes } from '../../../schema/landscape.ts';
import type { EdgeType, Label, Value } from '../../../schema/landscape.ts';
import { tables } from '../../../schema/register.ts';
import type { Table } from '../../../schema/register.ts';
import { cellOf } from '../../cells.ts';
import { isPersonalHeading } from '../../checks/personal.ts';
import { edgeId } from '../../landscapeOf.ts';
import type { RegisterRow, RegisterTable } from '../../register.ts';
import type { Place, Report } from '../../report.ts';
import type { Exported, ExportedEdge, ExportedNode } from './exportShape.ts';

/** What a node or an edge states by column, and where it stands. */
interface Placed {
  readonly path: string;
  /** Place in its table; infinite where it does not say. */
  readonly row: number;
  readonly stated: Readonly<Record<string, Value | null | undefined>>;
}

/** The tables that a JSON export was made from, rows in the order in which they stood there. What has no column is reported. */
export function tablesOf({ nodes, edges }: Exported, file: string, report: Report): readonly RegisterTable[] {
  const placed = nodes.map(placedNode);
  const relationships = edges.flatMap((edge, at) => (isRow(edge) ? [placedEdge(edge, at)] : []));
  return tables
    .map((table) => {
      const isOf = ({ label }: { readonly label: Label }) => label === table.label;
      const rows = table.label === undefined ? relationships : placed.filter(isOf);
      return tableOf(table, rows, file, report);
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Edges of columns have row 0 and stand on their node; memberships follow from seats and have no row. */
const isRow = ({ row, type }: ExportedEdge): boolean =>
  row === undefined ? !(membershipTypes as readonly string[]).includes(type) : row > 0;

function placedNode({ label, row, unnamed, name, ...stated }: ExportedNode, at: number) {
  return {
    label,
    path: `nodes[${at}]`,
    row: row ?? Infinity,
    stated: { ...stated, ...(unnamed !== true && { name }) },
  };
}

function placedEdge({ id, row, ...stated }: ExportedEdge, at: number): Placed {
  const own = id === edgeId(stated.type as EdgeType, stated.from, stated.to) ? undefined : id;
  return { path: `edges[${at}]`, row: row ?? Infinity, stated: { ...stated, id: own } };
}

function tableOf(table: Table, placed: readonly Placed[], file: string, report: Report): RegisterTable {
  const columns = table.columns.map(({ name }) => name);
  const ordered = placed.toSorted((a, b) => (a.row === b.row ? 0 : a.row - b.row));
  const rows = ordered.map(({ path, stated }, at): RegisterRow => {
    for (const name of Object.keys(stated))
      if (!columns.includes(name) && cellAt(stated, name) !== '')
        nameUnknown(table, { file, row: at + 1, path, column: name }, report);
    return { line: at + 1, path, cells: columns.map((name) => cellAt(stated, name)) };
  });
  return { name: table.name, file, columns, rows };
}

const cellAt = (stated: Placed['stated'], name: string): string =>
  Object.hasOwn(stated, name) ? cellOf(stated[name] ?? undefined) : '';

function nameUnknown({ name, columns }: Table, place: Place, report: Report): void {
  if (isPersonalHeading(place.column ?? ''))
    report.notice(place, 'It was left out: contact details are never imported.');
  else
    report.fault(
      place,
      `The table ${name} has no such column.`,
      `Move what it says to note. The columns are ${columns.map((column) => column.name).join(', ')}.`,
    );
}
