import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { Refused } from '../errors.ts';

/** Requests that one caller may send the API in a minute. */
const mostAMinute = 300;

/** Refuses a caller who asks too often. Who the caller is behind a proxy, Express's `trust proxy` says. */
export const limitRate = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: mostAMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      next(
        new Refused(
          'TOO_MANY_REQUESTS',
          `${mostAMinute} requests a minute are allowed. Try again in a minute.`,
        ),
      );
    },
  });
