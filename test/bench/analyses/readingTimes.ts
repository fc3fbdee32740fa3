import type { Database } from '../../../server/graph/database.ts';
import { ownColumns } from '../../../server/graph/factMaker.ts';
import { liveRevision } from '../../../server/graph/liveRevisions.ts';
import { readEach } from '../../../server/graph/readEach.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { statement } from '../../../server/graph/statement.ts';
import { sideBySide } from '../sideBySide.ts';
import type { Side } from '../sideBySide.ts';

/** Nodes and edges with their properties, as one would ask for them. */
const plainly = [
  `CYPHER 5 MATCH (node:Entity) WHERE node.revision = $revision AND node.id IS NOT NULL
   RETURN labels(node) AS labels, properties(node) AS properties`,
  `CYPHER 5 MATCH (from:Entity)-[edge]->(to:Entity) WHERE from.revision = $revision AND from.id IS NOT NULL
   RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties`,
];

/**
 * A landscape read whole, checked, in order and frozen, against the driver's pull of the same nodes and edges: by statements that
 * give their properties, and by our own, which give them column by column; beside one another too, and each row is let go
 * as it comes. In turn, once each without a clock.
 */
export async function readingTimes(database: Database, id: string): Promise<readonly Side[]> {
  const live = await liveRevision(database, id);
  const params = { revision: live?.revision, stated: ownColumns };
  const pull = (cypher: readonly string[]) =>
    Promise.all(
      cypher.map((one) => readEach(database, one, params, () => undefined, { timeoutMs: 120_000 })),
    );
  return sideBySide(
    [
      { name: 'landscape', run: () => readLandscape(database, id) },
      { name: 'driver, properties', run: () => pull(plainly) },
      { name: 'driver, our statements', run: () => pull(['nodes', 'edges'].map(statement)) },
    ],
    { rounds: 3, warmUp: 1 },
  );
}
