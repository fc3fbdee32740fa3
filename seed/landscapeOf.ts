import type { Edge, EdgeType, Label, Landscape, Node, Status, Value } from '../schema/landscape.ts';
import { tables } from '../schema/register.ts';
import type { Column, Table } from '../schema/register.ts';
import { itemsOf, valueOf } from './cells.ts';
import type { Register, RegisterTable } from './register.ts';
import { statedColumns } from './statedColumns.ts';

/** Most edges have no properties and most nodes no aliases: these are one in memory, which nobody changes. */
const nothing: Readonly<Record<string, Value>> = Object.freeze({});
const noItems: readonly string[] = Object.freeze([]);

/** What a row states, by column. */
type Stated = ReadonlyMap<string, Value>;

interface Reader {
  readonly nodes: Node[];
  readonly edges: Edge[];
}

/**
 * The graph that a checked register states: a node or an edge for each row, and an edge for each id in a column of ids.
 * Nothing is looked at twice: on a register that has faults the result is undefined.
 */
export function landscapeOf(register: Register): Landscape {
  const reader: Reader = { nodes: [], edges: [] };
  const read = new Map(register.tables.map((table) => [table.name, table]));
  for (const table of tables) {
    const rows = read.get(table.name);
    if (rows) readTable(reader, table, rows);
  }
  return { landscape: register.record, nodes: reader.nodes, edges: reader.edges };
}

function readTable(reader: Reader, table: Table, read: RegisterTable): void {
  const columns = read.columns.map((name) => table.columns.find((column) => column.name === name));
  const lists = new Map<string, Value | undefined>();
  read.rows.forEach(({ cells }, index) => {
    const stated = new Map<string, Value>();
    columns.forEach((column, at) => {
      const cell = cells[at];
      if (!column || cell === undefined || cell === '') return;
      const value = isList(column) ? sharedList(lists, column, cell) : valueOf(column, cell);
      if (value !== undefined) stated.set(column.name, value);
    });
    if (table.label === undefined) reader.edges.push(edgeOf(table, stated, index + 1));
    else readNode(reader, table, table.label, stated, index + 1);
  });
}

const isList = ({ type }: Column): boolean => type === 'texts' || type === 'refs';

/** Hundreds of thousands of rows cite the same few passages: equal cells are one list in memory, which nobody changes. */
function sharedList(lists: Map<string, Value | undefined>, column: Column, cell: string): Value | undefined {
  if (!lists.has(cell)) lists.set(cell, valueOf(column, cell));
  return lists.get(cell);
}

function readNode(reader: Reader, table: Table, label: Label, stated: Stated, row: number): void {
  const common = commonOf(stated);
  const id = text(stated, 'id') ?? '';
  const name = text(stated, 'name');
  const note = text(stated, 'note');
  reader.nodes.push({
    id,
    label,
    ...(name !== undefined && { name }),
    aliases: list(stated, 'aliases'),
    ...common,
    ...(note !== undefined && { note }),
    row,
    properties: propertiesOf(table.columns, stated),
  });
  for (const column of table.columns) {
    if (column.type !== 'ref' && column.type !== 'refs') continue;
    list(stated, column.name).forEach((to, place) => {
      reader.edges.push(impliedEdge(column.edge, id, to, place, common));
    });
  }
}

/** An edge that a column states: it shares all but the note with its row. The place in a list is kept from the second on. */
function impliedEdge(
  type: EdgeType,
  from: string,
  to: string,
  place: number,
  common: ReturnType<typeof commonOf>,
): Edge {
  const properties = place === 0 ? nothing : { place: place + 1 };
  return { id: edgeId(type, from, to), type, from, to, ...common, row: 0, properties };
}

function edgeOf(table: Table, stated: Stated, row: number): Edge {
  const type = text(stated, 'type') as EdgeType;
  const from = text(stated, 'from') ?? '';
  const to = text(stated, 'to') ?? '';
  const note = text(stated, 'note');
  return {
    id: text(stated, 'id') ?? edgeId(type, from, to),
    type,
    from,
    to,
    ...commonOf(stated),
    ...(note !== undefined && { note }),
    row,
    properties: propertiesOf(table.columns, stated, new Set(['type', 'from', 'to'])),
  };
}

/** The id of an edge that has none of its own. No id of a register looks like it, for it has colons. */
export function edgeId(type: EdgeType, from: string, to: string): string {
  return `${type}:${from}:${to}`;
}

function commonOf(stated: Stated): Pick<Edge, 'status' | 'validFrom' | 'validTo' | 'passages'> {
  const status = text(stated, 'status') as Status | undefined;
  const validFrom = text(stated, 'validFrom');
  const validTo = text(stated, 'validTo');
  return {
    ...(status !== undefined && { status }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    passages: list(stated, 'passages'),
  };
}

function propertiesOf(
  columns: readonly Column[],
  stated: Stated,
  without: ReadonlySet<string> = new Set(),
): Readonly<Record<string, Value>> {
  const properties: Record<string, Value> = {};
  for (const { name, type } of columns) {
    const value = stated.get(name);
    if (value === undefined || type === 'ref' || type === 'refs') continue;
    if (!statedColumns.has(name) && !without.has(name)) properties[name] = value;
  }
  return properties;
}

function text(stated: Stated, column: string): string | undefined {
  const value = stated.get(column);
  return typeof value === 'string' ? value : undefined;
}

function list(stated: Stated, column: string): readonly string[] {
  const value = stated.get(column);
  if (value === undefined) return noItems;
  return typeof value === 'object' ? value : itemsOf(String(value));
}
