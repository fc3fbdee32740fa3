import { print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { NotAnswered, NotNow, NotReached } from './failures.ts';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** The server's own "not now": too many questions, database away, too slow. */
const laterStatuses: readonly number[] = [429, 502, 503, 504];

const send = async (body: string, signal: AbortSignal): Promise<Response> => {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new NotReached(navigator.onLine);
  }
};

const read = async <Result>(response: Response): Promise<Answer<Result>> => {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    return {};
  }
};

/** Resolves after so many ms; rejects with the signal's reason before that. */
const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Asks the API, again while the landscape is still being read, which `tell` is told in the server's words. Rejects with one of
 * `failures.ts`, or with the signal's reason when it is cancelled.
 */
export const ask = async <Result, Variables>(
  operation: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  tell?: (message: string) => void,
): Promise<Result> => {
  const response = await send(JSON.stringify({ query: print(operation), variables }), signal);
  const { data, errors } = await read<Result>(response);
  signal.throwIfAborted();
  const [{ message, extensions } = {}] = errors ?? [];
  if (message !== undefined && extensions?.code === 'LANDSCAPE_BEING_READ') {
    tell?.(message);
    await wait(Number(response.headers.get('retry-after') ?? 2) * 1_000, signal);
    return ask(operation, variables, signal, tell);
  }
  if (laterStatuses.includes(response.status)) {
    throw new NotNow(message ?? 'The server cannot answer just now. Try again in a moment.');
  }
  if (message !== undefined || data === undefined || data === null) {
    throw new NotAnswered(message ?? `The server gave an answer that is none (status ${response.status}).`);
  }
  return data;
};
