import { Neo4jError } from 'neo4j-driver';

/** Whether the database refused to write because a constraint lets only one have what another has. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
