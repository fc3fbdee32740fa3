import { ownHeader } from '../../schema/importing.ts';
import { NotAnswered, NotNow, NotReached } from '../api/failures.ts';

interface Question {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: BodyInit;
  /** Media type of the body. */
  readonly type?: string;
  readonly signal?: AbortSignal;
}

const laterStatuses: readonly number[] = [429, 502, 503, 504];

/** Asks an address of the server beside the API, answered in JSON. Rejects with one of `failures.ts`, or with the signal's reason. */
export const askServer = async <Result>(path: string, question: Question = {}): Promise<Result> => {
  const { method = 'GET', body, type, signal } = question;
  const headers = { [ownHeader]: 'page', accept: 'application/json', ...(type && { 'content-type': type }) };
  const response = await fetch(path, {
    method,
    headers,
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new NotReached(navigator.onLine);
  });
  if (response.ok) return (await response.json()) as Result;
  const message = await messageOf(response);
  throw laterStatuses.includes(response.status) ? new NotNow(message) : new NotAnswered(message);
};

const messageOf = async (response: Response): Promise<string> => {
  const said = (await response.json().catch(() => ({}))) as { errors?: readonly { message: string }[] };
  return said.errors?.[0]?.message ?? `The server gave an answer that is none (status ${response.status}).`;
};
