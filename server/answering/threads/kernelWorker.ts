import { parentPort } from 'node:worker_threads';
import { kernels } from '../../analysis/kernels.ts';
import { answerJobs } from './answerJobs.ts';

/** A thread beside the event loop, which works out the heavy parts of analyses. */
if (parentPort) answerJobs(parentPort, kernels);
