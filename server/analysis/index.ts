import type { Analysis } from './analysis.ts';
import { overlap } from './overlap.ts';
import { stale } from './stale.ts';

/** Every analysis there is, in the order that the README, the page and the command line list them. */
export const analyses: readonly Analysis[] = [overlap, stale];
