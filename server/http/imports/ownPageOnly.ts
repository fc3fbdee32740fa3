import type { RequestHandler } from 'express';
import { ownHeader } from '../../../schema/importing.ts';
import { Refused } from '../../errors.ts';

/**
 * Lets only our own page, or a program, ask for a change. A page of another site cannot send the header without a
 * preflight, which is never granted here; and where a browser says who asks, it must be us.
 */
export const ownPageOnly: RequestHandler = (request, _response, next) => {
  const { origin, host = '' } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isOwn =
    request.headers[ownHeader] !== undefined &&
    (origin === undefined || origin === `${request.protocol}://${host}`) &&
    (site === undefined || site === 'same-origin');
  next(
    isOwn
      ? undefined
      : new Refused(
          'CROSS_SITE',
          `Only this server's own page may do that. A program sends the header ${ownHeader}.`,
        ),
  );
};
