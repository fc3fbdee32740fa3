import { kernels } from '../analysis/kernels.ts';
import type { KernelId } from '../analysis/kernels.ts';

/** Works out the heavy part of an analysis, here or beside the event loop. The signal gives it up. */
export type Compute = (id: KernelId, input: unknown, cost: number, signal: AbortSignal) => Promise<unknown>;

/** Works it out in this thread: for the command line and the tests, where nobody else waits. */
export const computeHere: Compute = (id, input) =>
  Promise.resolve((kernels[id] as (given: unknown) => unknown)(input));
