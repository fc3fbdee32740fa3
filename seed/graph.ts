import { readFileSync } from 'node:fs';
import type { Driver, ManagedTransaction } from 'neo4j-driver';

/** A Neo4j database that may be written to. The server's `Database` is one. */
export interface Graph {
  readonly driver: Driver;
  /** Name of the database within Neo4j. */
  readonly name: string;
}

export type Params = Readonly<Record<string, unknown>>;

/** Our own limit for a write: the one set for readers of the API is far too short for a batch on a busy machine. */
const timeout = 120_000;

/** The statement in `cypher/<name>.cypher`. */
export function statement(name: string): string {
  return readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');
}

/** A unit of work that is done whole or not at all, and tried again where the database says that it may be. */
export async function writing<T>(graph: Graph, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
  const session = graph.driver.session({ database: graph.name });
  try {
    return await session.executeWrite(work, { timeout });
  } finally {
    await session.close();
  }
}

/** The rows of a statement within a unit of work, as plain objects by column. */
export async function rowsOf(
  tx: ManagedTransaction,
  cypher: string,
  params: Params = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await tx.run(cypher, params);
  return records.map((record) => record.toObject());
}
