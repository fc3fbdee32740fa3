import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isErrorCode, PublicError } from '../errors.ts';
import { causeOf } from './causeOf.ts';

/** Codes of graphql-js and Apollo, whose messages speak of the query alone. */
const aboutTheQuery: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
]);

/**
 * Makes Apollo's `formatError`: what is meant for the caller passes, all else becomes one text with a reference id,
 * under which the log has the detail.
 */
export const maskErrors =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(publicCause(error));
    if (cause instanceof PublicError) return publish(formatted, cause.message, cause.extensions['code']);
    const code = formatted.extensions?.['code'];
    if (/^Syntax Error: Document contains more that \d+ tokens/.test(formatted.message)) {
      return publish(
        formatted,
        'The query is too long: 1,000 tokens are allowed. Ask in several queries.',
        'QUERY_TOO_LONG',
      );
    }
    if (aboutTheQuery.has(code) && !isFromOurCode(error)) return publish(formatted, formatted.message, code);
    if (isGone(cause)) {
      // Nobody reads the answer, and nothing is wrong here.
      return publish(formatted, 'The question was given up by who asked it.', 'INTERNAL_SERVER_ERROR');
    }
    const reference = randomUUID();
    log.error({ err: error, reference }, 'a request failed');
    return {
      message: `Something went wrong here. Quote the reference ${reference} when you report it.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };

/** The error that is ours, if one is: GraphQL wraps what a resolver throws. */
function publicCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError instanceof PublicError
    ? error.originalError
    : error;
}

/** Whether who asked has left before the answer. */
const isGone = (cause: unknown): boolean => {
  const thrown = cause instanceof GraphQLError ? cause.originalError : cause;
  return thrown instanceof DOMException && thrown.name === 'AbortError';
};

/** Whether something other than graphql-js or Apollo threw it, and so may have put anything into the message. */
function isFromOurCode(error: unknown): boolean {
  return !(error instanceof GraphQLError) || (error.originalError !== undefined && error.path !== undefined);
}

function publish(formatted: GraphQLFormattedError, message: string, code: unknown): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR' },
  };
}
