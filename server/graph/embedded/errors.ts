import { StartError } from '../startError.ts';

const orOwnDatabase = 'Or set NEO4J_URI to a Neo4j that runs elsewhere.';

/** No Java anywhere we look. */
export class NoJava extends StartError {
  constructor() {
    super(
      `Neo4j needs Java 17 or 21, and no java was found by JAVA_HOME or on the PATH. Install a JDK 17 or 21. ${orOwnDatabase}`,
    );
  }
}

/** Only versions of Java that Neo4j 5.26 does not run on. */
export class WrongJava extends StartError {
  constructor(found: readonly { readonly command: string; readonly version: number | undefined }[]) {
    const list = found.map(
      ({ command, version }) =>
        `${command} is ${version === undefined ? 'of no known version' : `Java ${version}`}`,
    );
    super(
      `Neo4j needs Java 17 or 21, but ${list.join(', ')}. Install one of these and set JAVA_HOME to it. ${orOwnDatabase}`,
    );
  }
}

/** Neo4j is not here yet, and there is no Maven to fetch it with. */
export class NoMaven extends StartError {
  constructor(version: string, cache: string) {
    super(
      `Neo4j ${version} is not in ${cache} yet, and no mvn was found on the PATH to fetch it. Install Maven. ${orOwnDatabase}`,
    );
  }
}

/** Maven cannot reach the place it fetches from. */
export class NoNetwork extends StartError {
  constructor(version: string, detail: string) {
    super(
      `Neo4j ${version} could not be fetched: Maven cannot reach its repository (${detail}). The first start needs a network; ` +
        `behind a proxy, name it in Maven's settings.xml. ${orOwnDatabase}`,
    );
  }
}

/** Maven was there and ended with an error that is not the network's. */
export class FetchFailed extends StartError {
  constructor(version: string, detail: string) {
    super(
      `Neo4j ${version} could not be fetched: Maven says "${detail}". Correct that and start again. ${orOwnDatabase}`,
    );
  }
}

/** A folder that we must write to cannot be written to. */
export class FolderNotWritable extends StartError {
  constructor(folder: string, variable: 'DATA_DIR' | 'NEO4J_CACHE', code: string) {
    super(
      `The folder ${folder} cannot be written to (${code}). Give this user the right to, or set ${variable} to another.`,
    );
  }
}

/** Another server or command of ours works on the data folder. */
export class DataFolderInUse extends StartError {
  constructor(dataDir: string, pid: number) {
    super(
      `Another server or command (process ${pid}) is using the data folder ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
    );
  }
}

/** Neo4j was started and ended again before it answered. */
export class Neo4jFailed extends StartError {
  constructor(detail: string, logs: string) {
    super(`Neo4j ended while starting: ${detail} Its logs are in ${logs}.`);
  }
}

/** The password that we keep beside the database is not the database's. */
export class PasswordLost extends StartError {
  constructor(passwordFile: string, neo4jFolder: string) {
    super(
      `The database in ${neo4jFolder} does not take the password in ${passwordFile}. Put back the file that was made with it, ` +
        `or move ${neo4jFolder} away to start with an empty database.`,
    );
  }
}
