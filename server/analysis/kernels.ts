import { clusters } from './communities/clusters.ts';
import { likeness } from './duplication/likeness.ts';
import { heldTogether } from './keyPeople/heldTogether.ts';
import { pairs } from './overlap/pairs.ts';

/**
 * The heavy parts of the analyses, by name: functions of plain arrays, so that they can run in this thread or beside it.
 * Each is deterministic, and neither changes nor keeps its input.
 */
export const kernels = { clusters, heldTogether, likeness, pairs } as const satisfies Readonly<
  Record<string, (input: never) => unknown>
>;

export type KernelId = keyof typeof kernels;
