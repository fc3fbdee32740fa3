import { availableParallelism } from 'node:os';
import { kernelPool } from './kernelPool.ts';
import type { KernelPool } from './kernelPool.ts';

/** Two at least, so that one long question is not all that is worked on; beyond that, a processor is left to the event loop. */
const most = Math.max(2, availableParallelism() - 1);

/** Threads for the kernels of the analyses; close them, or what they are doing goes on. */
export const ourKernels = (): KernelPool => kernelPool(new URL('./kernelWorker.ts', import.meta.url), most);
