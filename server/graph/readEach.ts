import neo4j from 'neo4j-driver';
import type { Record as Row, Result } from 'neo4j-driver';
import type { Database } from './database.ts';

/** No number of rows at a time. */
const everything = -1;

interface Options {
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

/**
 * What `make` makes of each row of a reading statement, while the rows come in: none is kept, and between two parts of the
 * answer the event loop is free. What `make` throws ends the reading. Stops after `timeoutMs`, in the database too, and
 * when the signal says so; throws the driver's error, or the signal's reason.
 */
export async function readEach<Made>(
  { driver, name: database }: Database,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
  make: (row: Row) => Made,
  { signal, timeoutMs }: Options,
): Promise<Made[]> {
  signal?.throwIfAborted();
  // Rows are worked off as they arrive, so there is nothing to hold back: the socket does when we are slower.
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: everything });
  const stop = () => void session.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await session.executeRead((tx) => collect(tx.run(cypher, params), make), { timeout: timeoutMs });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await session.close();
  }
}

/** A read that is tried again begins anew. */
const collect = <Made>(result: Result, make: (row: Row) => Made): Promise<Made[]> =>
  new Promise((resolve, reject) => {
    const made: Made[] = [];
    let failed = false;
    result.subscribe({
      onNext: (row) => {
        if (failed) return;
        try {
          made.push(make(row));
        } catch (error) {
          failed = true;
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
      onCompleted: () => {
        resolve(made);
      },
      onError: reject,
    });
  });
