import { useCallback, useEffect, useState } from 'react';
import { print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { patience } from '../page/patience.ts';
import { ask } from './ask.ts';
import { createCache } from './createCache.ts';

/** Where a question stands. `slow` is one that has waited for a while: only then is a busy sign shown, with what the server says of it. */
export type Answer<Result> =
  | { readonly state: 'waiting' }
  | { readonly state: 'slow'; readonly said?: string }
  | { readonly state: 'ready'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void };

type Settled<Result> =
  | { readonly key: string; readonly state: 'slow'; readonly said?: string }
  | { readonly key: string; readonly state: 'ready'; readonly result: Result }
  | { readonly key: string; readonly state: 'failed'; readonly error: Error };

const cache = createCache(40);

/**
 * The answer to a question, asked when its variables change; undefined variables ask nothing. A question that is no
 * longer wanted is cancelled.
 */
export const useAnswer = <Result, Variables>(
  operation: TadaDocumentNode<Result, Variables>,
  variables: Variables | undefined,
): Answer<Result> => {
  const [settled, setSettled] = useState<Settled<Result>>();
  const [attempt, setAttempt] = useState(0);
  const asked = variables === undefined ? undefined : JSON.stringify(variables);
  const key = asked === undefined ? '' : `${print(operation)} ${asked}`;
  const kept = cache.get(key) as Result | undefined;

  useEffect(() => {
    if (asked === undefined || cache.get(key) !== undefined) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setSettled({ key, state: 'slow' });
    }, patience);
    ask(operation, JSON.parse(asked) as Variables, controller.signal, (said) => {
      setSettled({ key, state: 'slow', said });
    })
      .then((result) => {
        cache.set(key, result);
        setSettled({ key, state: 'ready', result });
      })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        setSettled({ key, state: 'failed', error: error as Error });
      })
      .finally(() => {
        clearTimeout(timer);
      });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [operation, asked, key, attempt]);

  const retry = useCallback(() => {
    setSettled(undefined);
    setAttempt((count) => count + 1);
  }, []);
  if (kept !== undefined) return { state: 'ready', result: kept };
  if (settled?.key !== key) return { state: 'waiting' };
  if (settled.state === 'failed') return { ...settled, retry };
  return settled;
};
