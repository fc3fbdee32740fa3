import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { causeOfRefusal } from './causeOfRefusal.ts';
import { UnsupportedNeo4j } from './databaseErrors.ts';
import { isSupportedNeo4j } from './isSupportedNeo4j.ts';

/** A Neo4j database that can be asked. */
export interface Database {
  readonly driver: Driver;
  /** Name of the database within Neo4j. */
  readonly name: string;
  readonly uri: string;
  /** How another process of ours reaches it. Holds the password: never logged. */
  readonly access: DatabaseSettings;
}

/** How to reach a Neo4j. `bolt://`, `neo4j://` and their `+s` forms alike. */
export interface DatabaseSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string;
}

/** The driver's own defaults leave a request hanging for up to a minute; these let it fail within 5 seconds. */
const patience = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 3_000,
  maxTransactionRetryTime: 2_000,
} as const;

const readTimeoutMs = 10_000;
const pingTimeoutMs = 3_000;

/** A database at this address, without a word to it yet: whether it is there shows at the first question. */
export const open = (settings: DatabaseSettings): Database => ({
  driver: neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    ...patience,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'partnership-landscape',
  }),
  name: settings.database ?? 'neo4j',
  uri: settings.uri,
  access: settings,
});

/**
 * Asks an open database whether it is there, takes the password and has a supported version; gives it with its true name.
 * Throws `DatabaseUnreachable`, `WrongPassword`, `NoSuchDatabase` or `UnsupportedNeo4j`.
 */
export const verify = async (database: Database, settings: DatabaseSettings): Promise<Database> => {
  try {
    const asked = { routing: neo4j.routing.READ, ...(settings.database && { database: settings.database }) };
    const { summary } = await database.driver.executeQuery('RETURN 1', {}, asked);
    const agent = summary.server.agent ?? 'of a version it does not say';
    if (!isSupportedNeo4j(agent)) throw new UnsupportedNeo4j(settings.uri, agent);
    return { ...database, name: summary.database.name ?? database.name };
  } catch (error) {
    throw causeOfRefusal(error, settings);
  }
};

/** `open` and `verify` in one; leaves no connection behind when it throws. */
export const connect = async (settings: DatabaseSettings): Promise<Database> => {
  const database = open(settings);
  try {
    return await verify(database, settings);
  } catch (error) {
    await close(database);
    throw error;
  }
};

/**
 * The rows of a reading statement, as plain objects by column. Stops after `timeoutMs` (10 s), in the database too, and
 * when the signal says so. Throws the driver's error, or the signal's reason.
 */
export const readRows = async (
  database: Database,
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
  options: { readonly signal?: AbortSignal; readonly timeoutMs?: number } = {},
): Promise<Record<string, unknown>[]> => {
  const { signal, timeoutMs = readTimeoutMs } = options;
  signal?.throwIfAborted();
  const reading = { database: database.name, defaultAccessMode: neo4j.session.READ };
  const session = database.driver.session(reading);
  // Closing the session resets its connection, which ends the statement in the database.
  const stop = () => void session.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { records } = await session.executeRead((tx) => tx.run(cypher, params), { timeout: timeoutMs });
    return records.map((record) => record.toObject());
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await session.close();
  }
};

/** Whether the database answers a question within 3 seconds. Never throws. */
export const ping = async (database: Database): Promise<boolean> => {
  const answer = readRows(database, 'RETURN 1', {}, { signal: AbortSignal.timeout(pingTimeoutMs) });
  // A frozen database never ends the statement either, so the question is given up on, not only stopped.
  const patienceEnds = new Promise<false>((resolve) => {
    setTimeout(resolve, pingTimeoutMs, false).unref();
  });
  return Promise.race([
    answer.then(
      () => true,
      () => false,
    ),
    patienceEnds,
  ]);
};

/** Ends all connections. */
export const close = (database: Database): Promise<void> => database.driver.close();
