import { Neo4jError } from 'neo4j-driver';
import { DatabaseUnreachable, NoSuchDatabase, UnsupportedNeo4j, WrongPassword } from './databaseErrors.ts';
import { StartError } from './startError.ts';

const tooOldToTalkTo = /protocol version|minimum bolt/i;

/** The part of the driver's text that says what happened, without its advice. */
const reasonOf = (error: unknown): string => {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return (/Caused by: (.*)/.exec(line)?.[1] ?? line)
    .replace(/(?: Known routing table| Pool status| Make sure).*/, '')
    .replace(/\.$/, '');
};

/** Why a database could not be used, as one of the errors of `databaseErrors.ts`, from what the driver threw. */
export const causeOfRefusal = (
  error: unknown,
  to: { readonly uri: string; readonly user: string; readonly database?: string },
): StartError => {
  if (error instanceof StartError) return error;
  const code = error instanceof Neo4jError ? error.code : '';
  const reason = reasonOf(error);
  if (code.startsWith('Neo.ClientError.Security.')) return new WrongPassword(to.uri, to.user);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new NoSuchDatabase(to.uri, to.database ?? '');
  if (tooOldToTalkTo.test(reason)) return new UnsupportedNeo4j(to.uri, 'too old to talk to');
  return new DatabaseUnreachable(to.uri, reason);
};
