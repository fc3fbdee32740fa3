import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { computeBeside } from '../../server/answering/compute.ts';
import type { Compute } from '../../server/answering/compute.ts';
import { ourKernels } from '../../server/answering/threads/ourKernels.ts';
import { createApp } from '../../server/app.ts';
import type { App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Database } from '../../server/graph/database.ts';

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** The answer as it came. */
  readonly text: string;
  readonly headers: Headers;
}

export interface Api extends App {
  readonly url: string;
  readonly logged: readonly string[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Comes when the app has begun on the next request. */
  arrival(): Promise<void>;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly isReady?: () => Promise<boolean>;
  /** What works out the heavy parts of analyses; threads as the server has them where left out. */
  readonly compute?: Compute;
}

/** The real app on a free port, over a database; closed after the file's tests. */
export async function serveApi(database: Database, options: Options = {}): Promise<Api> {
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const isReady = options.isReady ?? (() => Promise.resolve(true));
  const compute = options.compute ?? computeInThreads();
  const made = await createApp({ config: readConfig(options.env ?? {}), log, database, compute, isReady });
  const server = made.app.listen(0, '127.0.0.1');
  // Between two questions a test may take longer than the five seconds that a connection is kept for usually.
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...made,
    url,
    logged,
    ask: (query, variables = {}) => ask(`${url}/graphql`, query, variables),
    arrival: () =>
      new Promise((resolve) =>
        server.once('request', () => {
          resolve();
        }),
      ),
  };
}

function computeInThreads(): Compute {
  const threads = ourKernels();
  closers.push(() => threads.close());
  return computeBeside(threads);
}

const closers: (() => void | Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});

async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: Answer['errors'] };
  return { status: response.status, data, errors, text, headers: response.headers };
}
