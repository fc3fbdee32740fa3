import type { Band } from '../layout/bands.ts';

/** Bodies that are gathered in the picture: in a band of their tier, or in the frame of their area or theme. */
export interface Group {
  /** Stable, and unlike the id of any node. */
  readonly id: string;
  readonly title: string;
  /** The band that the group stands in; the bands of the tiers are groups themselves. */
  readonly band: Band;
  /** Ids of the nodes. Each node is in one group at most. */
  readonly members: readonly string[];
}

export const groupIdOf = (by: string, key: string): string => `group ${by} ${key}`;
