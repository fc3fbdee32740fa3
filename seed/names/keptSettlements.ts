import { z } from 'zod';
import { rowsOf, statement, writing } from '../graph.ts';
import type { Graph } from '../graph.ts';
import { decisions, pairOf } from './settlement.ts';
import type { Settlement } from './settlement.ts';

const shape = z.object({
  keep: z.string(),
  keepName: z.string(),
  other: z.string(),
  otherName: z.string(),
  decision: z.enum(decisions),
  note: z.string(),
});

/** What was settled of the things of a landscape in earlier imports, the earliest first. */
export async function keptSettlements(graph: Graph, landscape: string): Promise<readonly Settlement[]> {
  const rows = await writing(graph, (tx) => rowsOf(tx, statement('settled'), { landscape }));
  return rows.map((row) => shape.parse(row));
}

/** Keeps what was said for later imports, and forgets what was taken back: both or neither. */
export async function keepSettlements(
  graph: Graph,
  landscape: string,
  said: readonly Settlement[],
): Promise<void> {
  if (said.length === 0) return;
  const withPair = said.map((settlement) => ({
    pair: pairOf(settlement.keep, settlement.other),
    settlement,
  }));
  const isOpen = ({ settlement }: (typeof withPair)[number]) => settlement.decision === 'open';
  const settlements = withPair.filter((one) => !isOpen(one));
  const pairs = withPair.filter(isOpen).map(({ pair }) => pair);
  await writing(graph, async (tx) => {
    await rowsOf(tx, statement('settle'), { landscape, settlements });
    await rowsOf(tx, statement('unsettle'), { landscape, pairs });
  });
}
