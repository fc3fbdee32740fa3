import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './answerJobs.ts';

/** A thread that works out one thing after another. */
export interface KernelThread {
  /** Rejects with what the kernel throws; with the signal's reason, or why the thread has ended, when that has ended it. */
  readonly run: (job: Job, signal: AbortSignal) => Promise<unknown>;
  readonly hasEnded: () => boolean;
  readonly end: () => Promise<void>;
}

/** The sources are TypeScript, in a thread too, where what the process was started with may not hold. */
const loader = import.meta.resolve('tsx/esm/api');
const start = `const { workerData: { loader, file } } = require('node:worker_threads');
import(loader).then(({ register }) => { register(); return import(file); });`;

/** Starts a thread, which does not keep the process running, on a file that answers jobs. */
export function startKernelThread(file: URL): KernelThread {
  const worker = new Worker(start, { eval: true, workerData: { loader, file: file.href }, execArgv: [] });
  worker.unref();
  let ended: Error | undefined;
  // What breaks a thread while nobody waits for it shows when it is not used again.
  worker.on('error', (error: unknown) => {
    ended ??= error instanceof Error ? error : new Error(String(error));
  });
  worker.once('exit', (code) => {
    ended ??= new Error(`The thread of a kernel has ended with ${code}.`);
  });
  const end = async (reason: Error): Promise<void> => {
    ended ??= reason;
    await worker.terminate();
  };
  const run = async (job: Job, signal: AbortSignal): Promise<unknown> => {
    const done = new AbortController();
    const giveUp = () => void end(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true, signal: done.signal });
    try {
      signal.throwIfAborted();
      // Copied on the way in: the scope that the input belongs to goes on using it.
      worker.postMessage(job);
      const [outcome] = (await Promise.race([
        once(worker, 'message', { signal: done.signal }),
        once(worker, 'exit', { signal: done.signal }),
      ])) as [Outcome | number];
      if (typeof outcome === 'number') throw ended ?? new Error('The thread of a kernel has ended.');
      if ('failure' in outcome) throw outcome.failure;
      return outcome.output;
    } finally {
      done.abort();
    }
  };
  return { run, hasEnded: () => ended !== undefined, end: () => end(new Error('The thread is ended.')) };
}
