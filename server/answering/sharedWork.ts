/** Work that several may wait for at once. */
export interface SharedWork<T> {
  /** Waits for the work until the signal says that one no longer does; rejects then with the signal's reason. */
  readonly join: (signal: AbortSignal) => Promise<T>;
  /** Whether it can still come to something: it has not failed, and has not been given up. */
  readonly isGood: () => boolean;
}

/** Begins work that goes on while anybody waits for it: when the last one has left, its own signal gives it up. */
export function sharedWork<T>(work: (signal: AbortSignal) => Promise<T>): SharedWork<T> {
  const givingUp = new AbortController();
  let state: 'under way' | 'done' | 'failed' = 'under way';
  const result = work(givingUp.signal);
  result.then(
    () => (state = 'done'),
    () => (state = 'failed'),
  );
  let waiting = 0;
  return {
    join: async (signal) => {
      waiting += 1;
      try {
        return await orAborted(result, signal);
      } finally {
        waiting -= 1;
        if (waiting === 0 && state === 'under way') givingUp.abort(signal.reason);
      }
    },
    isGood: () => state !== 'failed' && !givingUp.signal.aborted,
  };
}

/** What the promise comes to, or a rejection with the signal's reason where that is sooner. */
async function orAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  const done = new AbortController();
  const leaving = new Promise<never>((_resolve, reject) => {
    const leave = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true, signal: done.signal });
  });
  try {
    return await Promise.race([result, leaving]);
  } finally {
    done.abort();
  }
}
