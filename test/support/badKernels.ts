import { parentPort } from 'node:worker_threads';
import { kernels as ours } from '../../server/analysis/kernels.ts';
import { answerJobs } from '../../server/answering/threads/answerJobs.ts';

/** A thread that has kernels which behave badly beside ours. */
const kernels = {
  ...ours,
  same: (input: unknown) => input,
  forever: () => {
    for (;;);
  },
  fault: () => {
    throw new RangeError('a fault of the kernel');
  },
  /** Ends the thread, as running out of memory does. */
  breaks: () => process.exit(3),
};

if (parentPort) answerJobs(parentPort, kernels);
