import type { Config } from '../config.ts';
import { close, connect } from '../graph/database.ts';
import type { Database } from '../graph/database.ts';
import { startEmbeddedNeo4j } from '../graph/embedded/embeddedNeo4j.ts';
import type { EmbeddedIo } from '../graph/embedded/embeddedNeo4j.ts';
import { withDataFolder } from '../graph/embedded/withDataFolder.ts';

/** The database that a server works on. */
export interface Source {
  readonly database: Database;
  /** Resolves when it can be asked. */
  readonly ready: Promise<void>;
  /** Ends connections, and the database if it is ours. */
  readonly stop: () => Promise<void>;
}

/** Does something while this process is the only one on the data folder, where the database is to be our own. */
export const holdingData = (config: Config, use: () => Promise<void>): Promise<void> =>
  config.neo4j === undefined ? withDataFolder(config.dataDir, use) : use();

/** The database that the settings name, checked; or one of our own, starting. */
export const openSource = async (config: Config, io: EmbeddedIo): Promise<Source> => {
  if (config.neo4j === undefined) return startEmbeddedNeo4j({ ...config, announce: true }, io);
  const database = await connect(config.neo4j);
  return { database, ready: Promise.resolve(), stop: () => close(database) };
};
