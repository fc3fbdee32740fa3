import type { GraphNode } from '../queries.ts';
import type { SeatRow } from './seatRows.ts';

/** Somebody who sits with another, and where. */
export interface Companion {
  readonly node: GraphNode;
  /** Partnerships that both have a seat on, by name, each once. */
  readonly on: readonly GraphNode[];
}

/** Those of a label who have seats on the partnerships that one has seats on: most partnerships shared first, then by name. */
export const alongside = (
  rows: readonly SeatRow[],
  of: string,
  label: 'Person' | 'Organisation',
): readonly Companion[] => {
  const holders = ({ heldBy, onBehalfOf }: SeatRow): readonly GraphNode[] =>
    (label === 'Person' ? heldBy : onBehalfOf).filter((node) => node.label === label);
  const mine = new Set(
    rows.filter((row) => [...row.heldBy, ...row.onBehalfOf].some(({ id }) => id === of)).map(at),
  );
  const found = new Map<string, { readonly node: GraphNode; readonly on: Map<string, GraphNode> }>();
  for (const row of rows) {
    const { partnership } = row;
    if (partnership === undefined || !mine.has(partnership.id)) continue;
    for (const node of holders(row)) {
      if (node.id === of) continue;
      const one = found.get(node.id) ?? { node, on: new Map<string, GraphNode>() };
      one.on.set(partnership.id, partnership);
      found.set(node.id, one);
    }
  }
  return [...found.values()]
    .map(({ node, on }) => ({ node, on: [...on.values()] }))
    .sort((a, b) => b.on.length - a.on.length || a.node.name.localeCompare(b.node.name, 'en-GB'));
};

const at = ({ partnership }: SeatRow): string | undefined => partnership?.id;
