/** Lets `most` in at a time, the others in the order that they came. */
export interface Turns {
  /** Resolves when it is one's turn, with what ends it; rejects with the signal's reason where that is sooner. */
  readonly take: (signal: AbortSignal) => Promise<() => void>;
}

export function turnsOf(most: number): Turns {
  let inside = 0;
  const waiting = new Set<() => void>();
  const leave = (): void => {
    inside -= 1;
    const [next] = waiting;
    next?.();
  };
  const enter = (): (() => void) => {
    inside += 1;
    return leave;
  };
  return {
    take: (signal) =>
      new Promise((resolve, reject) => {
        const giveUp = () => {
          waiting.delete(come);
          reject(signal.reason as Error);
        };
        const come = () => {
          waiting.delete(come);
          signal.removeEventListener('abort', giveUp);
          resolve(enter());
        };
        if (signal.aborted) giveUp();
        else if (inside < most) come();
        else {
          waiting.add(come);
          signal.addEventListener('abort', giveUp, { once: true });
        }
      }),
  };
}
