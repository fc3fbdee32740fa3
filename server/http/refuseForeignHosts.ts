import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { Refused } from '../errors.ts';

/**
 * Answers only requests that name this machine by a local name. A server on loopback shows what no other may (people
 * whose landscape withholds them), and a page elsewhere can point a name of its own at 127.0.0.1.
 */
export const refuseForeignHosts: RequestHandler = (request, _response, next) => {
  const host = request.hostname.replace(/^\[|\]$/g, '');
  const isLocal = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  next(
    isLocal
      ? undefined
      : new Refused(
          'WRONG_HOST',
          'Only this machine is served here. Set HOST to serve others, or TRUST_PROXY where a proxy stands in front.',
        ),
  );
};
