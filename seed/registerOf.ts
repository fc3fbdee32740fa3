import { grouped } from '../schema/grouped.ts';
import type { Edge, Landscape, Node, Value } from '../schema/landscape.ts';
import { tables } from '../schema/register.ts';
import type { Column, Table } from '../schema/register.ts';
import { cellOf, cellOfItems } from './cells.ts';
import { edgeId } from './landscapeOf.ts';
import type { Register, RegisterTable } from './register.ts';

/**
 * The register that states a graph: the inverse of `landscapeOf`. Rows in the order in which they were read, columns as
 * `schema/register.ts` has them, no table that would be empty.
 */
export function registerOf({ landscape, nodes, edges }: Landscape): Register {
  const implied = impliedEdges(edges);
  const written = tables.map((table) =>
    table.label === undefined
      ? writeTable(
          table,
          edges.filter((edge) => edge.row > 0),
          edgeCell,
        )
      : writeTable(
          table,
          nodes.filter((node) => node.label === table.label),
          (node, column) => nodeCell(node, column, implied),
        ),
  );
  return { record: landscape, tables: written.filter((table) => table.rows.length > 0) };
}

function writeTable<T extends Node | Edge>(
  table: Table,
  facts: readonly T[],
  cell: (fact: T, column: Column) => string,
): RegisterTable {
  const ordered = facts.toSorted((a, b) => a.row - b.row);
  return {
    name: table.name,
    file: `${table.name}.csv`,
    columns: table.columns.map((column) => column.name),
    rows: ordered.map((fact, index) => ({
      line: index + 2,
      cells: table.columns.map((column) => cell(fact, column)),
    })),
  };
}

type Implied = ReadonlyMap<string, readonly Edge[]>;

/** The edges that columns state, by type and the node they start at. */
const impliedEdges = (edges: readonly Edge[]): Implied =>
  grouped(
    edges.filter(({ row }) => row === 0),
    ({ type, from }) => `${type}:${from}`,
  );

function nodeCell(node: Node, column: Column, implied: Implied): string {
  if (column.type !== 'ref' && column.type !== 'refs') return statedCell(node, column.name);
  const edges = implied.get(`${column.edge}:${node.id}`) ?? [];
  const place = (edge: Edge) => Number(edge.properties['place'] ?? 1);
  return cellOfItems(edges.toSorted((a, b) => place(a) - place(b)).map((edge) => edge.to));
}

function edgeCell(edge: Edge, { name }: Column): string {
  if (name === 'id') return edge.id === edgeId(edge.type, edge.from, edge.to) ? '' : edge.id;
  if (name === 'type' || name === 'from' || name === 'to') return edge[name];
  return statedCell(edge, name);
}

function statedCell(fact: Node | Edge, column: string): string {
  const own = fact as unknown as Readonly<Record<string, Value | undefined>>;
  return cellOf(fact.properties[column] ?? own[column]);
}
