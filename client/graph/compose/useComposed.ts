import { useEffect, useMemo, useState } from 'react';
import type { Asked, Composed } from './asked.ts';
import { createComposer } from './compose.ts';
import { composedMemory } from './composedMemory.ts';
import { layoutDesk } from './layoutDesk.ts';

/** A picture with no more boxes than this is laid out at once, in less time than anybody notices. */
const mostAtOnce = 250;

interface Settled {
  /** What this is the answer to; undefined where it is to be tried again. */
  readonly asked: Asked | undefined;
  /** The last picture there was; undefined where none has been laid out yet. */
  readonly composed: Composed | undefined;
  readonly error?: Error;
}

export interface ComposedNow {
  /** The picture that was asked for, or the one before as long as that is laid out; undefined before the first. */
  readonly composed: Composed | undefined;
  /** Whether another picture than this is being laid out. */
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

const hire = (): Worker => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });

/**
 * A picture, laid out: a small one at once, and one that was laid out before; a large one in a worker, so that the page
 * answers meanwhile. `asked` is
 * undefined as long as nothing can be asked yet, and another object whenever something else is asked.
 */
export const useComposed = (asked: Asked | undefined): ComposedNow => {
  const [composer] = useState(createComposer);
  const [desk] = useState(() => layoutDesk(hire));
  const [memory] = useState(composedMemory);
  const [settled, setSettled] = useState<Settled>();
  const [attempt, setAttempt] = useState(0);
  const atOnce = useMemo(
    () =>
      asked !== undefined && asked.part.nodes.length <= mostAtOnce
        ? composer(asked)
        : asked && memory.find(asked),
    [asked, composer, memory],
  );
  if (asked !== undefined && atOnce !== undefined && settled?.asked !== asked)
    setSettled({ asked, composed: atOnce });

  useEffect(() => {
    if (asked === undefined || atOnce !== undefined) return undefined;
    return desk.ask(asked, {
      done: (composed) => {
        memory.keep(asked, composed);
        setSettled({ asked, composed });
      },
      failed: (error) => {
        setSettled((before) => ({ asked, composed: before?.composed, error }));
      },
    });
  }, [asked, atOnce, desk, memory, attempt]);
  useEffect(() => desk.close, [desk]);

  const isSettled = asked !== undefined && settled?.asked === asked;
  return {
    composed: atOnce ?? settled?.composed,
    isBusy: atOnce === undefined && !isSettled,
    error: isSettled ? settled.error : undefined,
    retry: () => {
      setSettled((before) => ({ asked: undefined, composed: before?.composed }));
      setAttempt((count) => count + 1);
    },
  };
};
