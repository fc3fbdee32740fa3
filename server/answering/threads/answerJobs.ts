import type { MessagePort } from 'node:worker_threads';
import { inSharedMemory } from './inSharedMemory.ts';

/** What a thread is asked: which kernel, of what. */
export interface Job {
  readonly kernel: string;
  readonly input: unknown;
}

/** What it answers. */
export type Outcome = { readonly output: unknown } | { readonly failure: unknown };

type Kernels = Readonly<Record<string, (input: never) => unknown>>;

/** Works out whatever comes in at a port, one after another. */
export function answerJobs(port: MessagePort, kernels: Kernels): void {
  port.on('message', ({ kernel, input }: Job) => {
    try {
      const output = (kernels[kernel] as (given: unknown) => unknown)(input);
      port.postMessage({ output: inSharedMemory(output) } satisfies Outcome);
    } catch (failure) {
      port.postMessage({ failure } satisfies Outcome);
    }
  });
}
