import type { Landscape, LandscapeRecord } from '../../schema/landscape.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import type { Database } from './database.ts';
import { factMaker, ownColumns } from './factMaker.ts';
import { inRegisterOrder } from './inRegisterOrder.ts';
import { liveRevision } from './liveRevisions.ts';
import type { LiveRevision } from './liveRevisions.ts';
import { readEach } from './readEach.ts';
import { statement } from './statement.ts';

/** A landscape as it stood when it was read, and the number of the revision that was live then. */
export interface ReadLandscape {
  readonly revision: number;
  readonly landscape: Landscape;
}

interface Options {
  readonly signal?: AbortSignal;
  /** Told of each node and edge that has been read. */
  readonly onFact?: () => void;
}

/** A whole landscape is more than an answer to a reader: a national one takes longer than those may. */
const timeoutMs = 120_000;

/** The live revision of a landscape, whole and frozen; undefined where there is none of this id. */
export const readLandscape = async (
  database: Database,
  id: string,
  options: Options = {},
): Promise<ReadLandscape | undefined> => {
  const live = await liveRevision(database, id, options);
  return live && { revision: live.number, landscape: await readRevision(database, live, options) };
};

/**
 * One revision of a landscape, whole, frozen and in the order of its register. Throws `UnreadableFact` where a node or
 * an edge is not as we write them.
 */
export const readRevision = async (
  database: Database,
  live: LiveRevision,
  { onFact = () => undefined, ...options }: Options = {},
): Promise<Landscape> => {
  const params = { revision: live.revision, stated: ownColumns };
  const reading = { ...options, timeoutMs };
  const { nodeOf, edgeOf } = factMaker();
  // Beside one another: the database reads the one from its disk while the other is on its way.
  const [nodes, edges] = await Promise.all([
    readEach(database, statement('nodes'), params, telling(nodeOf, onFact), reading),
    readEach(database, statement('edges'), params, telling(edgeOf, onFact), reading),
  ]);
  const { landscape, ...facts } = await withPauses(
    inRegisterOrder({ landscape: recordOf(live), nodes, edges }),
  );
  Object.freeze(landscape);
  for (const list of Object.values(facts)) Object.freeze(list);
  return Object.freeze({ landscape, ...facts });
};

const telling =
  <Row, Fact>(make: (row: Row) => Fact, onFact: () => void) =>
  (row: Row): Fact => {
    onFact();
    return make(row);
  };

const recordOf = (live: LiveRevision): LandscapeRecord => {
  const { id, name, kind, publisher, date, showsPeople, description } = live;
  return { id, name, kind, publisher, date, showsPeople, description };
};
