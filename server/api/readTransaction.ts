import neo4j from 'neo4j-driver';
import type { QueryResult } from 'neo4j-driver';
import type { Database } from '../graph/database.ts';

/** Seconds after which a read is given up, in the database and here. */
export const longestRead = 10;

/** What the library asks of a transaction: to run one statement. */
export interface ReadTransaction {
  run(cypher: string, params?: Record<string, unknown>): Promise<Pick<QueryResult, 'records' | 'summary'>>;
}

/**
 * A transaction for one reading statement: sent in one round trip, where the library's own begins, runs and commits in
 * three. What fails for a passing reason is tried again in the driver's own way.
 */
export function readTransaction({ driver, name: database }: Database): ReadTransaction {
  const transactionConfig = { timeout: longestRead * 1000 };
  return {
    run: async (cypher, params) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        return await session.run(cypher, params, transactionConfig);
      } catch (error) {
        if (!(error instanceof Error) || !neo4j.isRetryableError(error)) throw error;
        return await driver.executeQuery(cypher, params, {
          database,
          routing: neo4j.routing.READ,
          transactionConfig,
        });
      } finally {
        await session.close();
      }
    },
  };
}
