import { Refused } from '../../errors.ts';
import type { Job } from './answerJobs.ts';
import { startKernelThread } from './kernelThread.ts';
import type { KernelThread } from './kernelThread.ts';
import { turnsOf } from './turns.ts';

/** Threads beside the event loop that kernels run on. */
export interface KernelPool {
  /**
   * What a kernel makes of its input, which is copied. Rejects with what the kernel throws, with the signal's reason once that is
   * aborted, and with `Refused` (SHUTTING_DOWN) once the pool is closed.
   */
  readonly run: (job: Job, signal: AbortSignal) => Promise<unknown>;
  /** Ends all threads and what they are doing. */
  readonly close: () => Promise<void>;
}

/** A pool of `most` threads at most, started when they are needed; who comes when all are busy waits in turn. */
export function kernelPool(file: URL, most: number): KernelPool {
  const threads = new Set<KernelThread>();
  const idle: KernelThread[] = [];
  const closing = new AbortController();
  const turns = turnsOf(most);
  const thread = (): KernelThread => {
    const free = idle.pop();
    if (free && !free.hasEnded()) return free;
    if (free) threads.delete(free);
    const started = startKernelThread(file);
    threads.add(started);
    return started;
  };
  const runOn = async (one: KernelThread, job: Job, signal: AbortSignal): Promise<unknown> => {
    try {
      return await one.run(job, signal);
    } finally {
      if (one.hasEnded()) threads.delete(one);
      else idle.push(one);
    }
  };
  return {
    run: async (job, asked) => {
      const signal = AbortSignal.any([asked, closing.signal]);
      const leave = await turns.take(signal);
      try {
        return await runOn(thread(), job, signal);
      } finally {
        leave();
      }
    },
    close: async () => {
      closing.abort(new Refused('SHUTTING_DOWN', 'The server is stopping. Try again in a moment.'));
      await Promise.all([...threads].map((one) => one.end()));
    },
  };
}
