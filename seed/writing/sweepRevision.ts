import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph } from '../graph.ts';

/** Rows deleted in one unit of work. */
const most = 10_000n;

/** Deletes all rows of a revision that is marked as of no more use, then the mark. May be broken off and done again. */
export async function sweepRevision(graph: Graph, revision: string): Promise<number> {
  let swept = 0;
  for (;;) {
    const [answer] = await writing(graph, (tx) => rowsOf(tx, statement('sweepRows'), { revision, most }));
    const gone = Number(answer?.['swept'] ?? 0);
    if (gone === 0) break;
    swept += gone;
  }
  await writing(graph, (tx) => rowsOf(tx, statement('sweepRevision'), { revision }));
  return swept;
}
