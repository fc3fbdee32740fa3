import type { Edge, EdgeType, Label, Landscape, Node } from '../../schema/landscape.ts';
import type { Database } from '../../server/graph/database.ts';

type Rows = readonly unknown[];

/** A landscape as statements with their rows, ready to be sent. */
export interface NaiveImport {
  readonly labels: readonly string[];
  readonly batches: readonly { readonly cypher: string; readonly rows: Rows }[];
}

const batchSize = 5_000;
/** Our labels have our indexes; the naive import has labels of its own, each with the one index that it needs. */
const plain = (label: Label) => `Plain${label}`;

/**
 * What somebody who knows Neo4j writes who wants the rows in and nothing else: a uniqueness constraint on the id of each
 * label, a statement for each label and each kind of edge with both labels named, rows that lie ready in memory, batches
 * of 5,000 one after another. Nothing is read, checked, compared or cited, no revision is written, no name can be searched
 * for, and half of it stays where it breaks off.
 */
export function naiveImport({ nodes, edges }: Landscape): NaiveImport {
  const labelOf = new Map(nodes.map(({ id, label }) => [id, plain(label)]));
  const nodeRows = groupBy(nodes, ({ label }) => createNodes(plain(label)), nodeFacts);
  const edgeRows = groupBy(
    edges,
    ({ type, from, to }) => createEdges(type, labelOf.get(from) ?? '', labelOf.get(to) ?? ''),
    (edge) => ({ from: edge.from, to: edge.to, facts: factsOf(edge) }),
  );
  return {
    labels: [...new Set(labelOf.values())],
    batches: [...nodeRows, ...edgeRows].flatMap(([cypher, rows]) =>
      Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) => ({
        cypher,
        rows: rows.slice(at * batchSize, (at + 1) * batchSize),
      })),
    ),
  };
}

/** Sends it all, and gives the milliseconds that took. */
export async function runNaively(database: Database, { labels, batches }: NaiveImport): Promise<number> {
  const session = database.driver.session({ database: database.name });
  const start = performance.now();
  try {
    for (const label of labels)
      await session.run(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    for (const { cypher, rows } of batches) await session.run(cypher, { rows });
    return performance.now() - start;
  } finally {
    await session.close();
  }
}

const createNodes = (label: string) => `CYPHER 5 UNWIND $rows AS row CREATE (n:${label}) SET n = row`;

const createEdges = (type: EdgeType, from: string, to: string) =>
  `CYPHER 5 UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) ` +
  `CREATE (a)-[r:${type}]->(b) SET r = row.facts`;

/** What the graph holds of a fact, but for what tells revisions apart; whole numbers as such. */
function factsOf({ id, row, status, validFrom, validTo, passages, note, properties }: Node | Edge) {
  const own = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value,
  ]);
  const stated = { id, row: row === 0 ? null : BigInt(row), status, validFrom, validTo, passages, note };
  return { ...(Object.fromEntries(own) as Record<string, unknown>), ...stated };
}

const nodeFacts = (node: Node) => ({
  ...factsOf(node),
  name: node.name,
  ...(node.aliases.length > 0 && { aliases: node.aliases }),
});

function groupBy<T>(
  facts: readonly T[],
  keyOf: (fact: T) => string,
  rowOf: (fact: T) => unknown,
): ReadonlyMap<string, Rows> {
  const groups = new Map<string, unknown[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group) group.push(rowOf(fact));
    else groups.set(keyOf(fact), [rowOf(fact)]);
  }
  return groups;
}
