import type { RequestHandler } from 'express';

/** Lets pages of exactly these origins ask the API from a browser; without any, no page but our own can. */
export const allowOrigins =
  (origins: readonly string[]): RequestHandler =>
  (request, response, next) => {
    if (origins.length === 0) {
      next();
      return;
    }
    response.vary('Origin');
    const { origin } = request.headers;
    const isAllowed = origin !== undefined && origins.includes(origin);
    if (isAllowed) response.set('Access-Control-Allow-Origin', origin);
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    if (isAllowed) {
      response.set({
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': 'Content-Type, Apollo-Require-Preflight',
        'Access-Control-Max-Age': '600',
      });
    }
    response.status(204).end();
  };
