import type { RequestHandler } from 'express';

/** What is answered holds now, and names of people may be in it: nobody on the way keeps it. */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
