import type { Asked, Composed } from './asked.ts';
import type { Delivery, Order } from './messages.ts';
import { NotLaidOut } from './NotLaidOut.ts';

/** Of a worker only what is used. */
export type Layouter = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Heard {
  readonly done: (composed: Composed) => void;
  readonly failed: (error: NotLaidOut) => void;
}

export interface LayoutDesk {
  /** Has a picture laid out. Gives a way to want it no longer: then neither `done` nor `failed` is heard of it. */
  readonly ask: (asked: Asked, heard: Heard) => () => void;
  /** Lets the worker go. */
  readonly close: () => void;
}

interface Hired {
  readonly worker: Layouter;
  /** The landscape that it holds. */
  held: Pick<Asked, 'whole' | 'part'> | undefined;
  isBusy: boolean;
}

/**
 * Has pictures laid out in a worker, one at a time. A worker that is busy with what nobody wants any longer is dropped
 * for a new one, so that nobody waits for it; one that is idle is kept, with the landscape that it was given.
 */
export const layoutDesk = (hire: () => Layouter): LayoutDesk => {
  let hired: Hired | undefined;
  const close = (): void => {
    hired?.worker.terminate();
    hired = undefined;
  };
  const ask: LayoutDesk['ask'] = (asked, { done, failed }) => {
    if (hired?.isBusy === true) close();
    const own = (hired ??= { worker: hire(), held: undefined, isBusy: false });
    own.isBusy = true;
    own.worker.onmessage = ({ data }: MessageEvent<Delivery>) => {
      own.isBusy = false;
      if ('composed' in data) done(data.composed);
      else failed(new NotLaidOut(data.fault));
    };
    own.worker.onerror = ({ message }) => {
      if (hired === own) close();
      failed(new NotLaidOut(message || 'The part of the page that does it did not start.'));
    };
    own.worker.postMessage(orderOf(asked, own.held));
    own.held = asked;
    return () => {
      if (own.isBusy && hired === own) close();
    };
  };
  return { ask, close };
};

const orderOf = ({ whole, part, arrangement, width }: Asked, held: Hired['held']): Order => ({
  arrangement,
  width,
  ...(held?.whole === whole && held.part === part ? {} : { landscape: { whole, part } }),
});
