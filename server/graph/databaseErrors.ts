import { StartError } from './startError.ts';
import type { ExitCode } from './startError.ts';

/** Nothing answers at the address, or what answers is no Neo4j. */
export class DatabaseUnreachable extends StartError {
  override readonly exitCode: ExitCode = 3;

  constructor(uri: string, reason: string) {
    super(
      `No Neo4j answers at ${uri} (${reason}). Start it, or correct NEO4J_URI; ` +
        'leave NEO4J_URI empty to have one started for you.',
    );
  }
}

/** Neo4j answers, but does not let this user in. */
export class WrongPassword extends StartError {
  override readonly exitCode: ExitCode = 3;

  constructor(uri: string, user: string) {
    super(
      `Neo4j at ${uri} does not accept the user "${user}" with this password. Correct NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
}

/** Neo4j answers, but has no database of this name. */
export class NoSuchDatabase extends StartError {
  override readonly exitCode: ExitCode = 3;

  constructor(uri: string, database: string) {
    super(`Neo4j at ${uri} has no database "${database}". Correct NEO4J_DATABASE, or leave it empty.`);
  }
}

/** Something answers in Bolt that is too old, or is no Neo4j. */
export class UnsupportedNeo4j extends StartError {
  override readonly exitCode: ExitCode = 3;

  constructor(uri: string, found: string) {
    super(
      `${uri} is ${found}; Neo4j 5.26 LTS or later is needed (5.26, 2025.x, 2026.x). Upgrade it, or correct NEO4J_URI.`,
    );
  }
}
