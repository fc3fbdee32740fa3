import type { Point } from '../layout/picture.ts';

/** By what the bodies of the picture are gathered: bands of tiers, or frames by area or by theme. */
export const groupings = ['tier', 'area', 'theme'] as const;
export type Grouping = (typeof groupings)[number];

/** More steps than this show the whole landscape again, whatever one starts from. */
export const mostSteps = 5;

/** More outlines than this cannot be told apart. */
export const mostOutlined = 4;

/** How somebody has arranged the picture: all that undo takes back, and that the address keeps. */
export interface Arrangement {
  readonly groupBy: Grouping;
  /** Ids of the groups that are drawn as one box. */
  readonly closed: readonly string[];
  /** Ids of the nodes that are taken out of the picture. */
  readonly hidden: readonly string[];
  /** Only what lies within so many steps of one node; undefined: everything. */
  readonly near: { readonly id: string; readonly steps: number } | undefined;
  /** The two ends of a path to be shown. */
  readonly path: { readonly from: string; readonly to: string } | undefined;
  /** Where a node was put by hand: the middle of its box in the picture, in whole pixels at zoom 1. */
  readonly moved: Readonly<Record<string, Point>>;
  /** Ids of the partnerships around whose seats an outline is drawn, in the order of asking, 4 at most. */
  readonly outlined: readonly string[];
}

export const asDrawn: Arrangement = {
  groupBy: 'tier',
  closed: [],
  hidden: [],
  near: undefined,
  path: undefined,
  moved: {},
  outlined: [],
};
