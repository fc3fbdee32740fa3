import type { ChangedCellPreview, DifferencePreview, NamedRow } from '../../schema/importing.ts';
import type { Landscape } from '../../schema/landscape.ts';
import { visible } from '../../seed/checks/visible.ts';
import { diff, isSame } from '../../seed/diff.ts';
import type { ChangedCell, Difference, RowName } from '../../seed/diff.ts';
import { display } from '../graph/display.ts';

/** Rows of a list that are named; the rest are counted. */
const mostNamed = 200;

/** What accepting a landscape would change in the one that is there, each node and edge by its name. */
export function differenceTold(before: Landscape | undefined, after: Landscape): DifferencePreview {
  const difference = diff(before, after);
  const { record, added, removed, changed, reordered } = difference;
  const named = [added, removed, changed].map((rows) => rows.slice(0, mostNamed));
  const ids = new Set(named.flatMap((rows) => rows.map(({ id }) => id)));
  const now = namer(around(after, ids));
  const then = before ? namer(around(before, ids)) : now;
  return {
    isSame: isSame(difference),
    record: record.map(cellTold),
    counts: counted(difference),
    added: added.slice(0, mostNamed).map(now),
    removed: removed.slice(0, mostNamed).map(then),
    changed: changed.slice(0, mostNamed).map((row) => ({ ...now(row), cells: row.cells.map(cellTold) })),
    reordered,
  };
}

/** Steps from a thing to all that its name is made of: an attribute is called by its seat, that by its body. */
const steps = 3;

/** The part of a landscape that the names of some nodes and edges are made of. Words for all of it would take as much memory again. */
function around({ landscape, nodes, edges }: Landscape, ids: ReadonlySet<string>): Landscape {
  const wanted = new Set(ids);
  for (const { id, from, to } of edges) if (ids.has(id)) wanted.add(from).add(to);
  for (let step = 0; step < steps; step += 1) {
    const reached = edges.flatMap(({ from, to }) => (wanted.has(from) && !wanted.has(to) ? [to] : []));
    for (const id of reached) wanted.add(id);
  }
  return {
    landscape,
    nodes: nodes.filter(({ id }) => wanted.has(id)),
    edges: edges.filter(({ id, from }) => wanted.has(from) || ids.has(id)),
  };
}

const cellTold = (cell: ChangedCell): ChangedCellPreview => visible(cell);

/** How to call the rows of a landscape's register: nodes by their names, edges as sentences. */
function namer(landscape: Landscape): (row: RowName) => NamedRow {
  const { titleOf, sentenceOf } = display(landscape);
  const nodes = new Map(landscape.nodes.map((node) => [node.id, node]));
  const edges = new Map(landscape.edges.map((edge) => [edge.id, edge]));
  return ({ table, id }) => {
    const node = table === 'relationships' ? undefined : nodes.get(id);
    const edge = edges.get(id);
    return visible({ table, name: node ? titleOf(node) : edge ? sentenceOf(edge) : id });
  };
}

function counted({ added, removed, changed }: Difference): DifferencePreview['counts'] {
  const tables = [...new Set([...added, ...removed, ...changed].map(({ table }) => table))];
  const count = (rows: readonly RowName[], name: string) => rows.filter(({ table }) => table === name).length;
  return tables.map((table) => ({
    table,
    added: count(added, table),
    removed: count(removed, table),
    changed: count(changed, table),
  }));
}
