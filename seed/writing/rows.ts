import type { Edge, EdgeType, Label, Landscape, Node, Value } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';

/** A part of a landscape that is written in one unit of work: nodes of one label, or edges of one type. */
export type Batch =
  | { readonly of: 'nodes'; readonly label: Label; readonly facts: readonly Node[] }
  | { readonly of: 'edges'; readonly type: EdgeType; readonly facts: readonly Edge[] };

/** Large enough that the round trips do not count, small enough for a database with little memory. */
const batchSize = 5_000;

/** Nodes before edges, since an edge finds its ends in the graph. */
export function* batchesOf({ nodes, edges }: Landscape): Generator<Batch> {
  for (const [label, facts] of grouped(nodes, (node) => node.label))
    for (const part of parts(facts)) yield { of: 'nodes', label, facts: part };
  for (const [type, facts] of grouped(edges, (edge) => edge.type))
    for (const part of parts(facts)) yield { of: 'edges', type, facts: part };
}

function grouped<T, K>(facts: readonly T[], key: (fact: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const fact of facts) {
    const group = groups.get(key(fact));
    if (group) group.push(fact);
    else groups.set(key(fact), [fact]);
  }
  return groups;
}

function* parts<T>(facts: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < facts.length; at += batchSize) yield facts.slice(at, at + batchSize);
}

type Properties = Readonly<Record<string, unknown>>;

/** Columns that hold fractions; the database would otherwise have a whole number in one row and a fraction in the next. */
const fractions: ReadonlySet<string> = new Set(
  tables.flatMap((table) =>
    table.columns.filter((column) => column.type === 'number').map((column) => column.name),
  ),
);

/** The driver sends every number as a fraction unless it is a bigint. */
const sent = (name: string, value: Value): unknown =>
  typeof value === 'number' && !fractions.has(name) ? BigInt(value) : value;

function propertiesOf(fact: Node | Edge): Properties {
  const { id, status, validFrom, validTo, passages, note, row, properties } = fact;
  const own = Object.entries(properties).map(([name, value]) => [name, sent(name, value)]);
  return {
    ...(Object.fromEntries(own) as Properties),
    id,
    status,
    validFrom,
    validTo,
    passages,
    note,
    row: BigInt(row),
  };
}

/** A node as the properties it has in the graph. */
export const nodeRow = (node: Node): Properties => ({
  ...propertiesOf(node),
  name: node.name,
  aliases: node.aliases,
});

/** An edge as its two ends and the properties it has in the graph. */
export const edgeRow = (edge: Edge): Properties => ({
  from: edge.from,
  to: edge.to,
  facts: propertiesOf(edge),
});
