import type { CompressedRows } from '../compressedRows.ts';
import { betweenness } from './betweenness.ts';
import type { Betweenness } from './betweenness.ts';
import { cutParts } from './cutParts.ts';
import type { CutParts } from './cutParts.ts';

/** Who holds a graph together. */
export interface HeldTogether {
  readonly between: Betweenness;
  readonly parts: CutParts;
}

/** The heavy part of `keyPeople`: of each node of an undirected graph, how often it lies between others, and what it cuts off. */
export function heldTogether(ties: CompressedRows): HeldTogether {
  const parts = cutParts(ties);
  return { between: betweenness(ties, parts), parts };
}
