import type { EdgeType } from '../../../schema/landscape.ts';
import { tables } from '../../../schema/register.ts';
import { itemsOf } from '../../cells.ts';
import { edgeId } from '../../landscapeOf.ts';
import type { RegisterTable } from '../../register.ts';
import type { Report } from '../../report.ts';
import type { Exported } from './exportShape.ts';

/** An edge of row 0 says again what a column of its node says: where the column does not, the two were edited apart. */
export function checkImplied(
  { edges }: Exported,
  read: readonly RegisterTable[],
  file: string,
  report: Report,
): void {
  const implied = new Set(read.flatMap(impliedIds));
  edges.forEach(({ type, from, to, row }, at) => {
    if (row !== 0 || implied.has(edgeId(type as EdgeType, from, to))) return;
    report.fault(
      { file, path: `edges[${at}]` },
      `No column of "${from}" says this.`,
      `Write "${to}" into its column too, or take the edge out.`,
    );
  });
}

/** Ids of the edges that the columns of a table state. */
function impliedIds({ name, columns: names, rows }: RegisterTable): readonly string[] {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const id = names.indexOf('id');
  return columns.flatMap((column) => {
    if (column.type !== 'ref' && column.type !== 'refs') return [];
    const at = names.indexOf(column.name);
    return rows.flatMap(({ cells }) =>
      itemsOf(cells[at] ?? '').map((to) => edgeId(column.edge, cells[id] ?? '', to)),
    );
  });
}
