import { int } from 'neo4j-driver';
import { grouped } from '../../schema/grouped.ts';
import type { Edge, EdgeType, Label, Landscape, Node, Status, Value } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { hasAny } from './hasAny.ts';

/** A part of a landscape that is written in one unit of work: nodes of one label, or edges of one type. */
export type Batch =
  | { readonly of: 'nodes'; readonly label: Label; readonly facts: readonly Node[] }
  | { readonly of: 'edges'; readonly type: EdgeType; readonly facts: readonly Edge[] };

/** Large enough that the round trips do not count, small enough for a database with little memory. */
const batchSize = 5_000;

/** All batches: nodes before edges, which need to know where their ends are. */
export function* batchesOf(landscape: Landscape): Generator<Batch> {
  yield* nodeBatches(landscape);
  yield* edgeBatches(landscape);
}

/** The nodes of a landscape, label by label. */
export function* nodeBatches({ nodes }: Landscape): Generator<Batch> {
  for (const [label, facts] of grouped(nodes, (node) => node.label))
    for (const part of parts(facts)) yield { of: 'nodes', label, facts: part };
}

/** The edges of a landscape, type by type. */
export function* edgeBatches({ edges }: Landscape): Generator<Batch> {
  for (const [type, facts] of grouped(edges, (edge) => edge.type))
    for (const part of parts(facts)) yield { of: 'edges', type, facts: part };
}

function* parts<T>(facts: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < facts.length; at += batchSize) yield facts.slice(at, at + batchSize);
}

/** Columns that hold fractions; the database would otherwise have a whole number in one row and a fraction in the next. */
const fractions: ReadonlySet<string> = new Set(
  tables.flatMap((table) =>
    table.columns.filter((column) => column.type === 'number').map((column) => column.name),
  ),
);

/** The driver sends every number as a fraction unless it is an integer of its own; a bigint it reads as text first. */
const sent = (name: string, value: Value): unknown =>
  typeof value === 'number' && !fractions.has(name) ? int(value) : value;

const none: Readonly<Record<string, unknown>> = {};

/** What only some facts state, by name: most edges have nothing of it, and what is not sent need not be read. */
function restOf({ validFrom, validTo, note, properties }: Node | Edge): Readonly<Record<string, unknown>> {
  if (validFrom === undefined && validTo === undefined && note === undefined && !hasAny(properties))
    return none;
  const own = Object.entries(properties).map(([name, value]) => [name, sent(name, value)]);
  return { validFrom, validTo, note, ...(Object.fromEntries(own) as Record<string, unknown>) };
}

/**
 * A fact as a statement takes it: a list of values, in an order that the statement knows, without the blanks at its end. The
 * driver takes as long for each value, however small. Numbers go as fractions, which it packs with less work; the
 * statements make them whole again.
 */
type Row = readonly unknown[];

/** The rows of a batch, and what statuses and passages go together in them: each row has the place of its own there. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly stated: readonly (readonly [Status | null, readonly string[]])[];
}

/** Null where a fact has no row of its own. */
const rowOf = ({ row }: Node | Edge): number | null => (row === 0 ? null : row);

/** Nodes as `nodes.cypher` takes them. */
export function nodeRows(nodes: readonly Node[]): Rows {
  const { stated, placeFor } = startStated();
  const rows = nodes.map((node) => {
    const row = [node.id, placeFor(node), rowOf(node), restOf(node)];
    return node.name === undefined && node.aliases.length === 0 ? row : [...row, node.name, node.aliases];
  });
  return { rows, stated };
}

/**
 * Edges as `edges.cypher` takes them; one that a column states has no row of its own. Throws a RangeError where one starts or
 * ends at a node that has not been written.
 */
export function edgeRows(edges: readonly Edge[], places: Places): Rows {
  const { stated, placeFor } = startStated();
  const rows = edges.map((edge) => {
    const row = [edge.id, placeFor(edge), placeOf(edge.from, edge, places), placeOf(edge.to, edge, places)];
    const rest = restOf(edge);
    return edge.row === 0 && rest === none ? row : [...row, rowOf(edge), rest];
  });
  return { rows, stated };
}

/** A list of statuses and passages that go together, to which those of each fact are added once. */
function startStated() {
  const stated: (readonly [Status | null, readonly string[]])[] = [];
  // Facts of one row or one cell share one list.
  const known = new Map<readonly string[], Map<Status | undefined, number>>();
  const placeFor = ({ status, passages }: Node | Edge): number => {
    const places = known.get(passages) ?? new Map<Status | undefined, number>();
    const place = places.get(status) ?? stated.push([status ?? null, passages]) - 1;
    known.set(passages, places.set(status, place));
    return place;
  };
  return { stated, placeFor };
}

/** Where each node of an import lies in the store, by its id: a number that holds for as long as the node is there. */
export type Places = ReadonlyMap<string, number>;

function placeOf(id: string, { type }: Edge, places: Places): number {
  const place = places.get(id);
  if (place !== undefined) return place;
  throw new RangeError(`An edge of type ${type} starts or ends at "${id}", which is not in the landscape.`);
}
