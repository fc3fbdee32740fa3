import { once } from 'node:events';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { causeOf } from '../../../server/api/causeOf.ts';
import { maskErrors } from '../../../server/api/maskErrors.ts';
import { BadUserInput, DatabaseUnavailable, Refused, statusOfCode, TooSlow } from '../../../server/errors.ts';
import { LandscapeBeingRead } from '../../../server/graph/landscapeBeingRead.ts';

const logged: string[] = [];
const mask = maskErrors(pino({}, { write: (line: string) => void logged.push(line) }));
const fromNeo4j = (code: string, message = 'MATCH (n) on bolt://db.internal:7687') =>
  Object.assign(new Error(message), { name: 'Neo4jError', code });
const inResolver = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['partnerships'] });

test('the table of codes is closed, and changes to it show in review', () => {
  expect(statusOfCode).toEqual({
    BAD_REQUEST: 400,
    BODY_TOO_LARGE: 400,
    GRAPHQL_PARSE_FAILED: 400,
    GRAPHQL_VALIDATION_FAILED: 400,
    OPERATION_RESOLUTION_FAILURE: 400,
    PERSISTED_QUERY_NOT_SUPPORTED: 400,
    BAD_USER_INPUT: 400,
    QUERY_TOO_LONG: 400,
    QUERY_TOO_DEEP: 400,
    TOO_MANY_ALIASES: 400,
    TOO_MANY_DIRECTIVES: 400,
    QUERY_TOO_COSTLY: 400,
    WRONG_HOST: 403,
    CROSS_SITE: 403,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    NOT_ACCEPTABLE: 406,
    NOT_CHECKED: 409,
    IMPORT_UNDER_WAY: 409,
    LANDSCAPE_MOVED: 409,
    REVISION_NOT_KEPT: 409,
    FILE_TOO_LARGE: 413,
    UNSUPPORTED_MEDIA_TYPE: 415,
    TOO_MANY_REQUESTS: 429,
    INTERNAL_SERVER_ERROR: 500,
    DATABASE_UNAVAILABLE: 503,
    SHUTTING_DOWN: 503,
    LANDSCAPE_BEING_READ: 503,
    TOO_SLOW: 504,
  });
});

describe('what a failed read means to the caller', () => {
  test.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
    ['SessionExpired', 'DATABASE_UNAVAILABLE'],
    ['N/A', 'DATABASE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TOO_SLOW'],
    ['Neo.TransientError.Transaction.Terminated', 'TOO_SLOW'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COSTLY'],
    ['Neo.TransientError.General.TransactionMemoryLimit', 'QUERY_TOO_COSTLY'],
  ])('%s: %s', (code, expected) => {
    for (const error of [fromNeo4j(code), inResolver(fromNeo4j(code))]) {
      expect(causeOf(error)).toMatchObject({ extensions: { code: expected } });
    }
  });

  test('who has waited for a landscape that is being read is told how far that is', () => {
    expect(causeOf(inResolver(new LandscapeBeingRead('county', 812_000)))).toMatchObject({
      message: 'The landscape is being read: 812,000 facts so far. It needs a few seconds more.',
      extensions: { code: 'LANDSCAPE_BEING_READ', http: { status: 503 } },
    });
  });

  test('what was given up after its time has taken too long', async () => {
    const signal = AbortSignal.timeout(1);
    await once(signal, 'abort');
    const reason = signal.reason as Error;
    for (const error of [reason, inResolver(reason)])
      expect(causeOf(error)).toMatchObject({ extensions: { code: 'TOO_SLOW' } });
  });

  test('a question whose asker has gone is no fault, and is not logged as one', () => {
    logged.length = 0;
    const gone = AbortSignal.abort().reason as Error;
    expect(mask({ message: 'x' }, inResolver(gone))).toEqual({
      message: 'The question was given up by who asked it.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(logged).toEqual([]);
  });

  test('a fault in a statement is a fault of ours', () => {
    const fault = fromNeo4j('Neo.ClientError.Statement.SyntaxError');
    expect(causeOf(fault)).toBe(fault);
  });
});

describe('what leaves', () => {
  test.each([new BadUserInput('seats.first', 'say more.'), new DatabaseUnavailable(), new TooSlow(10)])(
    'an error that is meant for the caller: $message',
    (error) => {
      const formatted = { message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
      const code = error.extensions['code'];
      expect(mask(formatted, error)).toEqual({ message: error.message, extensions: { code } });
      expect(mask(formatted, inResolver(error))).toMatchObject({
        message: error.message,
        extensions: { code },
      });
    },
  );

  test.each([
    new Error('ENOENT /srv/app/secret.txt'),
    fromNeo4j('Neo.ClientError.Statement.SyntaxError'),
    inResolver(Object.assign(new Error('at /srv/app'), { extensions: { code: 'BAD_USER_INPUT' } })),
  ])('anything else as one text with a reference: %s', (error) => {
    const before = logged.length;
    const left = mask(
      { message: 'MATCH (n) on bolt://db.internal', extensions: { code: 'BAD_USER_INPUT' } },
      error,
    );
    const { reference } = left.extensions as { reference: string };
    expect(left).toEqual({
      message: `Something went wrong here. Quote the reference ${reference} when you report it.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    });
    expect(logged.slice(before).join('')).toContain(reference);
  });

  test('every code of ours comes with its status', () => {
    for (const [code, status] of Object.entries(statusOfCode)) {
      const { extensions } = new Refused(code as keyof typeof statusOfCode, 'x');
      expect(extensions).toEqual({ code, http: { status } });
    }
  });
});
