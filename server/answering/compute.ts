import { kernels } from '../analysis/kernels.ts';
import type { KernelId } from '../analysis/kernels.ts';
import type { KernelPool } from './threads/kernelPool.ts';

/** Works out the heavy part of an analysis, here or beside the event loop. The signal gives it up. */
export type Compute = (id: KernelId, input: unknown, cost: number, signal: AbortSignal) => Promise<unknown>;

/** Works it out in this thread: for the command line and the tests, where nobody else waits. */
export const computeHere: Compute = (id, input) =>
  Promise.resolve((kernels[id] as (given: unknown) => unknown)(input));

/** Steps that take some milliseconds, which is what sending it to a thread and back takes too. */
const fewSteps = 1_000_000;

/** Works out what takes few steps in this thread, all else beside the event loop. */
export const computeBeside =
  (pool: KernelPool): Compute =>
  (id, input, cost, signal) =>
    cost < fewSteps ? computeHere(id, input, cost, signal) : pool.run({ kernel: id, input }, signal);
