import { GraphQLError } from 'graphql';
import { figure } from '../schema/inWords.ts';

/**
 * Every code that a caller of the API can meet, with the HTTP status it comes with. Closed: what is not in here leaves
 * as INTERNAL_SERVER_ERROR. Codes are stable; programs may rely on them.
 */
export const statusOfCode = {
  /** The HTTP request is none that the API takes: no JSON, no query, a batch, no header that a browser cannot fake. */
  BAD_REQUEST: 400,
  BODY_TOO_LARGE: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  /** An argument or variable makes no sense; the message names it and the remedy. */
  BAD_USER_INPUT: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_DEEP: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_DIRECTIVES: 400,
  QUERY_TOO_COSTLY: 400,
  /** The address that was asked is not one of this machine's, though only this machine is served. */
  WRONG_HOST: 403,
  /** A change was asked for by a page that is not ours, or without the header that says it is not. */
  CROSS_SITE: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  /** A register was to be accepted that has not been checked. */
  NOT_CHECKED: 409,
  /** Another is changing the same landscape at this moment. */
  IMPORT_UNDER_WAY: 409,
  /** What was asked for rests on a revision that is not live any more. */
  LANDSCAPE_MOVED: 409,
  REVISION_NOT_KEPT: 409,
  FILE_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  DATABASE_UNAVAILABLE: 503,
  SHUTTING_DOWN: 503,
  /** The landscape is being read from the database, which takes some seconds; asked again, it is there. */
  LANDSCAPE_BEING_READ: 503,
  /** The answer took longer than 10 seconds and was given up. */
  TOO_SLOW: 504,
} as const satisfies Record<string, number>;
export type ErrorCode = keyof typeof statusOfCode;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(statusOfCode, code);

/** An error that is meant for the caller as it stands. All others are masked. */
export abstract class PublicError<Code extends ErrorCode = ErrorCode> extends GraphQLError {
  constructor(code: Code, message: string) {
    super(message, { extensions: { code, http: { status: statusOfCode[code] } } });
    this.name = new.target.name;
  }
}

/** An argument that makes no sense, where in the query it is, and what it may be. */
export class BadUserInput extends PublicError {
  constructor(argument: string, remedy: string) {
    super('BAD_USER_INPUT', `${argument}: ${remedy}`);
  }
}

/** A query beyond one of the limits of `server/api/limits`. */
export class QueryTooLarge extends PublicError<
  'QUERY_TOO_LONG' | 'QUERY_TOO_DEEP' | 'TOO_MANY_ALIASES' | 'TOO_MANY_DIRECTIVES' | 'QUERY_TOO_COSTLY'
> {}

/** The database does not answer, or is being started. */
export class DatabaseUnavailable extends PublicError {
  constructor() {
    super('DATABASE_UNAVAILABLE', 'The database cannot be reached just now. Try again in a moment.');
  }
}

/** A landscape that is asked about for the first time since it was written is still being read. */
export class NotReadYet extends PublicError {
  constructor(facts: number) {
    super(
      'LANDSCAPE_BEING_READ',
      `The landscape is being read: ${figure(facts)} facts so far. It needs a few seconds more.`,
    );
  }
}

/** The answer took too long. */
export class TooSlow extends PublicError {
  constructor(seconds: number) {
    super(
      'TOO_SLOW',
      `The answer took longer than ${seconds} seconds and was given up. Ask for less at once.`,
    );
  }
}

/** A request that no route takes, or takes not in this form. */
export class Refused extends PublicError {}
