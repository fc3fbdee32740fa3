import { afterAll, beforeAll, inject } from 'vitest';
import { close, connect } from '../../server/graph/database.ts';
import type { Database } from '../../server/graph/database.ts';

/** The run's own database, connected before a file's tests and closed after them. Ask it inside a test only. */
export const useDatabase = (): (() => Database) => {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await connect({
      uri: inject('neo4jUri'),
      user: inject('neo4jUser'),
      password: inject('neo4jPassword'),
    });
  });
  afterAll(async () => {
    if (database !== undefined) await close(database);
  });
  return () => {
    if (database === undefined) throw new Error('The database is there inside tests and their hooks only.');
    return database;
  };
};
