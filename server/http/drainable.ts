import type { RequestHandler } from 'express';
import { Refused } from '../errors.ts';

/** Counts the requests in flight, and refuses new ones once the server is to stop. */
export interface Drainable {
  readonly handle: RequestHandler;
  /** Refuses from now on; resolves when the last request in flight is answered. */
  readonly drain: () => Promise<void>;
}

export function drainable(): Drainable {
  let inFlight = 0;
  let drained: (() => void) | undefined;
  return {
    handle: (_request, response, next) => {
      if (drained !== undefined) {
        response.set('Connection', 'close');
        next(new Refused('SHUTTING_DOWN', 'The server is stopping. Try again in a moment.'));
        return;
      }
      inFlight += 1;
      response.once('close', () => {
        inFlight -= 1;
        if (inFlight === 0) drained?.();
      });
      next();
    },
    drain: () =>
      new Promise((resolve) => {
        drained = resolve;
        if (inFlight === 0) resolve();
      }),
  };
}
