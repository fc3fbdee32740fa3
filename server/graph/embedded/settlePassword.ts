import { causeOfRefusal } from '../causeOfRefusal.ts';
import { close, open, verify } from '../database.ts';
import type { Database, DatabaseSettings } from '../database.ts';
import { WrongPassword } from '../databaseErrors.ts';

/** What every new store starts with. */
const firstPassword = 'neo4j';

const replaceFirstPassword = async (settings: DatabaseSettings): Promise<void> => {
  const fresh = open({ ...settings, password: firstPassword });
  try {
    await fresh.driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $first TO $password',
      { first: firstPassword, password: settings.password },
      { database: 'system' },
    );
  } catch (error) {
    throw causeOfRefusal(error, settings);
  } finally {
    await close(fresh);
  }
};

/**
 * Makes sure that a database of ours takes its password, giving it to a new store. Throws as
 * `verify` does.
 */
export const settlePassword = async (
  database: Database,
  settings: DatabaseSettings,
  isNewStore: boolean,
): Promise<void> => {
  // Of a new store we know that ours is not its password yet, and each wrong one counts towards a lock-out.
  if (isNewStore) await replaceFirstPassword(settings);
  try {
    await verify(database, settings);
  } catch (error) {
    if (!(error instanceof WrongPassword) || isNewStore) throw error;
    // A start that was killed before it came this far leaves a store with its first password.
    await replaceFirstPassword(settings);
  }
};
