import { rowsOf, statement, writing } from './graph.ts';
import type { Graph } from './graph.ts';
import { usualPatience } from './writing/claim.ts';
import { ImportUnderWay, LandscapeMoved, RevisionNotKept } from './writing/errors.ts';

/** From which revision of a landscape to which, by their numbers. */
export interface Move {
  /** The one that is live as far as who asks knows. */
  readonly from: number;
  readonly to: number;
}

/**
 * Makes an earlier revision of a landscape the live one, or a later one again, in one small unit of work: what is written
 * stays as it is, and readers see the one or the other, whole. May be sent twice.
 * Throws `LandscapeMoved`, `RevisionNotKept`, `ImportUnderWay`, or the driver's error; nothing has been changed then.
 */
export async function revertLandscape(graph: Graph, landscape: string, { from, to }: Move): Promise<void> {
  await writing(graph, async (tx) => {
    const [held] = await rowsOf(tx, statement('hold'), { landscape, patience: usualPatience });
    const now = held && Number(held['number']);
    if (now !== from && now !== to) throw new LandscapeMoved(landscape, from, now);
    // An import that is being written was compared with what is live, and would put itself over the one gone back to.
    if (held?.['isWritten']) throw new ImportUnderWay(landscape);
    const moved = await rowsOf(tx, statement('revert'), { landscape, to: BigInt(to) });
    if (moved.length === 0) throw new RevisionNotKept(landscape, to);
  });
}
