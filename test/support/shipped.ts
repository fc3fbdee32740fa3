import { beforeAll } from 'vitest';
import { dueRegisters, loadShipped } from '../../seed/loadShipped.ts';
import { createSchema, writeLandscape } from '../../seed/write.ts';
import { serveApi } from './api.ts';
import { useDatabase } from './database.ts';

/**
 * A server of the landscapes that ship, and of a test's own, for a file's tests; closed after them. Gives its address, to
 * be asked for inside a test only.
 */
export const useShipped = (...own: readonly Parameters<typeof writeLandscape>[1][]): (() => string) => {
  const database = useDatabase();
  let url: string | undefined;
  beforeAll(async () => {
    await createSchema(database());
    await loadShipped(database(), await dueRegisters(database()));
    for (const landscape of own) await writeLandscape(database(), landscape);
    url = (await serveApi(database())).url;
  });
  return () => {
    if (url === undefined) throw new Error('The server is there inside tests only.');
    return url;
  };
};
