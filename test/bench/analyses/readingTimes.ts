import type { Database } from '../../../server/graph/database.ts';
import { liveRevision } from '../../../server/graph/liveRevisions.ts';
import { readEach } from '../../../server/graph/readEach.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { statement } from '../../../server/graph/statement.ts';
import { sideBySide } from '../sideBySide.ts';
import type { Side } from '../sideBySide.ts';

/**
 * A landscape read whole, checked, in order and frozen, against the driver's pull of the same rows by the same two statements,
 * beside one another too, of which each row is let go as it comes. In turn, once each without a clock.
 */
export async function readingTimes(database: Database, id: string): Promise<readonly Side[]> {
  const live = await liveRevision(database, id);
  const params = { revision: live?.revision };
  const pull = (name: string) =>
    readEach(database, statement(name), params, () => undefined, { timeoutMs: 120_000 });
  return sideBySide(
    [
      { name: 'landscape', run: () => readLandscape(database, id) },
      { name: 'driver', run: () => Promise.all([pull('nodes'), pull('edges')]) },
    ],
    { rounds: 3, warmUp: 1 },
  );
}
