import type { gapKinds, gapOrigins } from '../../../schema/analysis/words.ts';

export type GapKind = (typeof gapKinds)[number];
export type GapOrigin = (typeof gapOrigins)[number];

/** A gap before its passages are looked up. */
export interface Gap {
  readonly id: string;
  readonly origin: GapOrigin;
  readonly kind: GapKind;
  /** Ids, at least one, each of a node in scope. */
  readonly subjects: readonly string[];
  readonly score: number;
  readonly because: string;
  /** Ids of the nodes that it rests on. */
  readonly facts: readonly string[];
}
