import { setImmediate as pause } from 'node:timers/promises';

/**
 * What work in steps comes to; between them others have their turn. Rejects with the signal's reason once that is aborted: what
 * is done by then is not lost where the work is kept.
 */
export async function withPauses<Value>(
  steps: Generator<undefined, Value>,
  signal?: AbortSignal,
): Promise<Value> {
  let step = steps.next();
  while (!step.done) {
    await pause();
    signal?.throwIfAborted();
    step = steps.next();
  }
  return step.value;
}
