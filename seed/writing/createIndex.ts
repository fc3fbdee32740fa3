import { Neo4jError } from 'neo4j-driver';
import { rowsOf, writing } from '../graph.ts';
import type { Graph } from '../graph.ts';

/**
 * Creates an index or constraint that is not there yet. Others may do the same at this moment: the database then picks one
 * by a deadlock, which is tried again, and tells the rest that it is there, `IF NOT EXISTS` or not.
 */
export async function createIndex(graph: Graph, cypher: string): Promise<void> {
  try {
    await writing(graph, (tx) => rowsOf(tx, cypher));
  } catch (error) {
    if (!(error instanceof Neo4jError) || !error.code.endsWith('AlreadyExists')) throw error;
  }
}
