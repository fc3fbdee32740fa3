import type { Edge, EdgeType, Label, Landscape, Node, Status, Value } from '../schema/landscape.ts';
import { tables } from '../schema/register.ts';
import type { Column, Table } from '../schema/register.ts';
import { itemsOf, valueOf } from './cells.ts';
import type { Register, RegisterTable } from './register.ts';
import { statedColumns } from './statedColumns.ts';

/** Most edges have no properties and most nodes no aliases: these are one in memory, which nobody changes. */
const nothing: Readonly<Record<string, Value>> = Object.freeze({});
const noItems: readonly string[] = Object.freeze([]);

/** What a row states, by column. One for all rows of a table, which are read one after another. */
type Stated = Pick<ReadonlyMap<string, Value>, 'get'>;

/** A column whose ids become edges. */
type RefColumn = Extract<Column, { readonly edge: EdgeType }>;

/** What is the same for all rows of a table. */
interface Form {
  readonly refs: readonly RefColumn[];
  /** Columns that have no place of their own on a node or an edge. */
  readonly own: readonly string[];
}

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
  const at = new Map(read.columns.map((name, place) => [name, place]));
  const lists = new Map<string, Value | undefined>();
  const form = formOf(table);
  let values: readonly (Value | undefined)[] = [];
  const stated: Stated = { get: (name) => values[at.get(name) ?? -1] };
  read.rows.forEach(({ cells }, index) => {
    values = columns.map((column, place) => {
      const cell = cells[place] ?? '';
      if (!column || cell === '') return undefined;
      return isList(column) ? sharedList(lists, column, cell) : valueOf(column, cell);
    });
    if (table.label === undefined) reader.edges.push(edgeOf(form, stated, index + 1));
    else readNode(reader, form, table.label, stated, index + 1);
  });
}

const ends = new Set(['type', 'from', 'to']);

function formOf(table: Table): Form {
  const isRef = (column: Column): column is RefColumn => column.type === 'ref' || column.type === 'refs';
  const isOwn = (column: Column) =>
    !isRef(column) &&
    !statedColumns.has(column.name) &&
    !(table.label === undefined && ends.has(column.name));
  return {
    refs: table.columns.filter(isRef),
    own: table.columns.filter(isOwn).map(({ name }) => name),
  };
}

const isList = ({ type }: Column): boolean => type === 'texts' || type === 'refs';

/** Hundreds of thousands of rows cite the same few passages: equal cells are one list in memory, which nobody changes. */
function sharedList(lists: Map<string, Value | undefined>, column: Column, cell: string): Value | undefined {
  if (!lists.has(cell)) lists.set(cell, valueOf(column, cell));
  return lists.get(cell);
}

function readNode(reader: Reader, { refs, own }: Form, label: Label, stated: Stated, row: number): void {
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
    properties: propertiesOf(own, stated),
  });
  for (const { name: column, edge } of refs)
    list(stated, column).forEach((to, place) => {
      reader.edges.push(impliedEdge(edge, id, to, place, common));
    });
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

function edgeOf({ own }: Form, stated: Stated, row: number): Edge {
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
    properties: propertiesOf(own, stated),
  };
}

/** The id of an edge that has none of its own. No id of a register looks like it, for it has colons. */
export function edgeId(type: EdgeType, from: string, to: string): string {
  // Joined, for a text that is put together with + stays in its parts until it is first read: twice the memory.
  return [type, from, to].join(':');
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

function propertiesOf(own: readonly string[], stated: Stated): Readonly<Record<string, Value>> {
  const properties: Record<string, Value> = {};
  for (const name of own) {
    const value = stated.get(name);
    if (value !== undefined) properties[name] = value;
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
