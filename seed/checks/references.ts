import { relationshipRules } from '../../schema/landscape.ts';
import type { EdgeType, Label, RelationshipRule } from '../../schema/landscape.ts';
import { tables as schemaTables } from '../../schema/register.ts';
import type { Column } from '../../schema/register.ts';
import { itemsOf } from '../cells.ts';
import type { RegisterRow } from '../register.ts';
import type { Place, Report } from '../report.ts';
import type { Ids } from './ids.ts';
import { nearest } from './nearest.ts';
import { cellsOf, placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

const rules: Readonly<Record<string, RelationshipRule>> = relationshipRules;

/** Where each relationship that is a column stands: such a one is never a row of `relationships`. */
const columnOf: ReadonlyMap<string, string> = new Map(
  schemaTables.flatMap((table) =>
    table.columns.flatMap((column) =>
      column.type === 'ref' || column.type === 'refs'
        ? [[column.edge, `column ${column.name} of ${table.name}`] as const]
        : [],
    ),
  ),
);

/** Checks that every id in a cell is given somewhere, to something that can stand at that end of the relationship. */
export function checkReferences(ordered: OrderedTable, ids: Ids, report: Report): void {
  const { table, rows } = ordered;
  table.columns.forEach((column, at) => {
    const allowed = allowedLabels(column);
    if (!allowed) return;
    // Hundreds of thousands of rows cite the same few passages.
    const right = new Set(['']);
    for (const row of rows) {
      const cell = row.cells[at] ?? '';
      if (right.has(cell)) continue;
      const place = () => placeOf(ordered, row, column.name);
      if (checkList(itemsOf(cell), allowed, place, ids, report)) right.add(cell);
    }
  });
  if (table.label === undefined) checkRelationships(ordered, ids, report);
}

function allowedLabels(column: Column): readonly Label[] | undefined {
  if (column.type === 'ref' || column.type === 'refs') return relationshipRules[column.edge].to;
  return column.name === 'passages' ? ['Passage'] : undefined;
}

/** Whether all ids of a cell fit, each named once; reports those that do not. */
function checkList(
  items: readonly string[],
  allowed: readonly Label[],
  place: () => Place,
  ids: Ids,
  report: Report,
): boolean {
  if (items.length === 1) return checkEnd(items[0] ?? '', allowed, place, ids, report);
  const twice = items.find((item, at) => items.indexOf(item) !== at);
  if (twice !== undefined) report.fault(place(), `"${twice}" is named twice.`, 'Name it once.');
  const fit = [...new Set(items)].map((item) => checkEnd(item, allowed, place, ids, report));
  return twice === undefined && fit.every(Boolean);
}

/** Whether an id is given to something that fits; reports it where not. */
function checkEnd(
  id: string,
  allowed: readonly Label[],
  place: () => Place,
  ids: Ids,
  report: Report,
): boolean {
  const given = ids.get(id);
  const label = given?.in.table.label;
  if (label !== undefined && allowed.includes(label)) return true;
  if (given) {
    const wanted = allowed.length > 8 ? 'a row of another table' : `one of ${allowed.join(', ')}`;
    report.fault(
      place(),
      `"${id}" is ${label ?? 'a relationship'}, which cannot stand here.`,
      `Name ${wanted}.`,
    );
    return false;
  }
  const meant = nearest(id, ids.keys());
  report.fault(
    place(),
    `There is no "${id}" in the register.`,
    meant === undefined ? 'Add a row with this id, or correct it.' : `Write "${meant}", if that is meant.`,
  );
  return false;
}

function checkRelationships(ordered: OrderedTable, ids: Ids, report: Report): void {
  const [type, from, to] = ['type', 'from', 'to'].map((name) => cellsOf(ordered.table, name));
  if (!type || !from || !to) return;
  for (const row of ordered.rows) {
    const rule = Object.hasOwn(rules, type(row)) ? rules[type(row)] : undefined;
    if (!rule || from(row) === '' || to(row) === '') continue;
    checkRelationship(
      ordered,
      row,
      rule,
      { type: type(row) as EdgeType, from: from(row), to: to(row) },
      ids,
      report,
    );
  }
}

function checkRelationship(
  ordered: OrderedTable,
  row: RegisterRow,
  rule: RelationshipRule,
  { type, from, to }: { readonly type: EdgeType; readonly from: string; readonly to: string },
  ids: Ids,
  report: Report,
): void {
  const place = (column: string) => placeOf(ordered, row, column);
  const column = columnOf.get(type);
  if (column !== undefined) {
    report.fault(place('type'), `${type} is no row of its own.`, `Write it in the ${column}.`);
    return;
  }
  if (from === to) report.fault(place('to'), `"${to}" is linked to itself.`, 'Name two different rows.');
  const bothFit = [
    checkEnd(from, rule.from, () => place('from'), ids, report),
    checkEnd(to, rule.to, () => place('to'), ids, report),
  ].every(Boolean);
  const isArea = (id: string) => ids.get(id)?.in.table.label === 'Area';
  if (bothFit && type === 'SUCCEEDED_BY' && isArea(from) !== isArea(to))
    report.fault(
      place('to'),
      'An area cannot succeed a body, nor a body an area.',
      'Name two areas or two bodies.',
    );
}
