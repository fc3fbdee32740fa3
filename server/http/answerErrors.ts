import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { PublicError, Refused, statusOfCode } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';

/** Answers what failed outside GraphQL in GraphQL's shape, with the status of its code and nothing of its detail. */
export const answerErrors =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = error instanceof PublicError ? error : fromExpress(error);
    if (known !== undefined) {
      const code = known.extensions['code'] as ErrorCode;
      response
        .status(statusOfCode[code])
        .json({ errors: [{ message: known.message, extensions: { code } }] });
      return;
    }
    const reference = randomUUID();
    log.error({ err: error, reference }, 'a request failed');
    const message = `Something went wrong here. Quote the reference ${reference} when you report it.`;
    response
      .status(500)
      .json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }] });
  };

/** What Express and its body parser throw carries a status; only those that the caller can mend are told. */
function fromExpress(error: unknown): PublicError | undefined {
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') {
    return new Refused('BODY_TOO_LARGE', 'The request is too large: 100 KB are allowed.');
  }
  if (status === 415) {
    return new Refused('UNSUPPORTED_MEDIA_TYPE', 'Send the body as UTF-8 JSON, uncompressed or gzipped.');
  }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Refused('BAD_REQUEST', 'The request cannot be read. Send a JSON object with a `query`.');
  }
  return undefined;
}
