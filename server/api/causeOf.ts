import { GraphQLError } from 'graphql';
import { outOfMemory } from '../../seed/writing/outOfMemory.ts';
import { DatabaseUnavailable, NotReadYet, QueryTooLarge, TooSlow } from '../errors.ts';
import { LandscapeBeingRead } from '../graph/landscapeBeingRead.ts';
import { longestRead } from './readTransaction.ts';

/** Codes of the driver and of Neo4j that say: not now, for a reason that is none of the caller's. */
const away =
  /^(ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError\..*|Neo\.DatabaseError\.General\.UnknownError|Neo\.ClientError\.(Security|Cluster|Database)\..*)$/;
const timedOut =
  /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut\w*|Terminated|LockClientStopped)$/;

/**
 * What a failed read or analysis means to the caller: the database is away, the landscape is still being read, it took too long, or
 * it asked for too much. Any other error comes back as it is, to be masked.
 */
export function causeOf(error: unknown): unknown {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return new TooSlow(longestRead);
  if (thrown instanceof LandscapeBeingRead) return new NotReadYet(thrown.facts);
  if (!(thrown instanceof Error) || thrown.name !== 'Neo4jError') return error;
  const code = (thrown as Error & { readonly code: string }).code;
  if (timedOut.test(code)) return new TooSlow(longestRead);
  if (outOfMemory.test(code)) {
    return new QueryTooLarge(
      'QUERY_TOO_COSTLY',
      'The query needs more memory than is allowed. Ask for less at once.',
    );
  }
  return away.test(code) ? new DatabaseUnavailable() : error;
}
