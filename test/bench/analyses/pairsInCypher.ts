import { rowOf } from '../../../server/analysis/compressedRows.ts';
import type { CompressedRows } from '../../../server/analysis/compressedRows.ts';
import { readRows } from '../../../server/graph/database.ts';
import type { Database } from '../../../server/graph/database.ts';
import { ourSide } from '../overlap/overlapSides.ts';
import { sideBySide } from '../sideBySide.ts';
import type { Side } from '../sideBySide.ts';

/** How many pairs share a member, and how many members they share in all. */
interface Count {
  readonly pairs: number;
  readonly shared: number;
}

/**
 * Ways to write it, board by board, since all pairs at once are more than a transaction may hold: each pair told by the numbers of
 * its boards, or by the database's own ids, which are read from no property.
 */
const ways = ['a.number < b.number', 'id(a) < id(b)'].map(
  (isOnce) =>
    `CYPHER 5 MATCH (a:BenchBoard)
     CALL (a) {
       MATCH (a)<-[:ON_BOARD]-(:BenchBody)-[:ON_BOARD]->(b:BenchBoard) WHERE ${isOnce}
       WITH b, count(*) AS shared RETURN count(*) AS pairs, sum(shared) AS members
     }
     RETURN sum(pairs) AS pairs, sum(members) AS shared`,
);

/**
 * The counting of all pairs of partnerships that share an organisation, ours and in Cypher: each in a process of its own, by the
 * clock, which the driver's share of Cypher is small beside. Cypher has it easier than our graph
 * would make it: bodies and boards of their own, one relationship where a body is on a board, whatever its seats, a number
 * to tell boards apart by, and no pair is sent. Of the ways to write it the fastest stands for it.
 * Throws an Error where the two find other pairs.
 */
export async function pairsInCypher(
  database: Database,
  rows: CompressedRows,
): Promise<readonly [Side, Side]> {
  const { pairs, shared, count } = await ourSide(rows);
  await writeBoards(database, rows);
  const found: Count[] = [];
  const cypher = await sideBySide(
    ways.map((way) => ({ name: way, run: async () => found.push(await countThere(database, way)) })),
    { rounds: 5, warmUp: 2 },
  );
  if (found.some((one) => one.pairs !== pairs || one.shared !== shared))
    throw new Error('Ours and Cypher disagree on the pairs: the comparison would be of different work.');
  const [best] = cypher.toSorted((a, b) => a.p50 - b.p50);
  if (!best) throw new RangeError('Both sides are needed to compare.');
  return [{ name: 'ours', p50: count.wall, p95: count.wall }, best];
}

async function countThere(database: Database, cypher: string): Promise<Count> {
  const [row] = await readRows(database, cypher, {}, { timeoutMs: 60_000 });
  return { pairs: Number(row?.['pairs']), shared: Number(row?.['shared']) };
}

/** Writes who is on what, with an index on the numbers. */
async function writeBoards({ driver, name }: Database, rows: CompressedRows): Promise<void> {
  const write = (cypher: string, given: readonly unknown[] = []) =>
    driver.executeQuery(`CYPHER 5 ${cypher}`, { rows: given }, { database: name });
  const ties = Array.from({ length: rows.starts.length - 1 }, (_, board) =>
    Array.from(rowOf(rows, board), (body) => ({ board, body })),
  ).flat();
  for (const label of ['BenchBoard', 'BenchBody'])
    await write(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.number IS UNIQUE`);
  const boards = Array.from({ length: rows.starts.length - 1 }, (_, at) => at);
  await inBatches(boards, (some) =>
    write('UNWIND $rows AS n CREATE (:BenchBoard {number: toInteger(n)})', some),
  );
  const bodies = Array.from({ length: rows.width }, (_, at) => at);
  await inBatches(bodies, (some) =>
    write('UNWIND $rows AS n CREATE (:BenchBody {number: toInteger(n)})', some),
  );
  await inBatches(ties, (some) =>
    write(
      `UNWIND $rows AS tie
       MATCH (body:BenchBody {number: toInteger(tie.body)}), (board:BenchBoard {number: toInteger(tie.board)})
       CREATE (body)-[:ON_BOARD]->(board)`,
      some,
    ),
  );
}

async function inBatches<T>(
  rows: readonly T[],
  write: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += 20_000) await write(rows.slice(from, from + 20_000));
}
