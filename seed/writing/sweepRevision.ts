import { Neo4jError } from 'neo4j-driver';
import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph } from '../graph.ts';
import { outOfMemory } from './outOfMemory.ts';

/** Nodes deleted in one unit of work, with their edges. */
const usual = 2_000;

/** Deletes all nodes of a revision that is marked as of no more use, then the mark. May be broken off and done again. */
export async function sweepRevision(graph: Graph, revision: string): Promise<number> {
  let swept = 0;
  for (let most = usual; ;) {
    const gone = await sweepSome(graph, revision, most);
    if (gone === 'too many') most = Math.ceil(most / 2);
    else if (gone === 0) break;
    else swept += gone;
  }
  await writing(graph, (tx) => rowsOf(tx, statement('sweepRevision'), { revision }));
  return swept;
}

/** How many nodes are gone; none are where together with their edges they were more than the database has memory for. */
async function sweepSome(graph: Graph, revision: string, most: number): Promise<number | 'too many'> {
  try {
    const due = { revision, most: BigInt(most) };
    const [answer] = await writing(graph, (tx) => rowsOf(tx, statement('sweepRows'), due));
    return Number(answer?.['swept'] ?? 0);
  } catch (error) {
    if (most > 1 && error instanceof Neo4jError && outOfMemory.test(error.code)) return 'too many';
    throw error;
  }
}
