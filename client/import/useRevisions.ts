import { useCallback, useEffect, useState } from 'react';
import type { RevisionAnswer } from '../../schema/importing.ts';
import { askServer } from './askServer.ts';

export interface Revisions {
  readonly kept: readonly RevisionAnswer[] | undefined;
  readonly error: Error | undefined;
  readonly isMoving: boolean;
  /** Makes another revision live. */
  readonly revert: (to: number) => void;
  readonly retry: () => void;
}

/** The revisions of a landscape that are kept, and the way back to them. `edition` asks anew where it changes. */
export const useRevisions = (landscape: string, edition: unknown): Revisions => {
  const [kept, setKept] = useState<readonly RevisionAnswer[]>();
  const [error, setError] = useState<Error>();
  const [isMoving, setIsMoving] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const path = `/landscapes/${encodeURIComponent(landscape)}`;
  useEffect(() => {
    const controller = new AbortController();
    askServer<readonly RevisionAnswer[]>(`${path}/revisions`, { signal: controller.signal })
      .then((answer) => {
        setKept(answer);
        setError(undefined);
      })
      .catch((reason: unknown) => {
        if (!controller.signal.aborted) setError(reason as Error);
      });
    return () => {
      controller.abort();
    };
  }, [path, edition, attempt]);
  const revert = useCallback(
    (to: number) => {
      const from = kept?.find(({ isLive }) => isLive)?.number;
      setIsMoving(true);
      const question = {
        method: 'POST',
        type: 'application/json',
        body: JSON.stringify({ from, to }),
      } as const;
      askServer<readonly RevisionAnswer[]>(`${path}/revert`, question)
        .then((answer) => {
          setKept(answer);
          setError(undefined);
        })
        .catch((reason: unknown) => {
          setError(reason as Error);
        })
        .finally(() => {
          setIsMoving(false);
        });
    },
    [kept, path],
  );
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { kept, error, isMoving, revert, retry };
};
