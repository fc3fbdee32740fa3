import type { RequestHandler } from 'express';
import { graphiqlHeaders } from './securityHeaders.ts';

const withHeaders = graphiqlHeaders();

/** The console, for a browser that asks `/graphql` for a page; every other request goes on to the API. */
export const serveGraphiql =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    const wantsPage = request.accepts('application/json', 'application/graphql-response+json', 'text/html');
    if (request.method !== 'GET' || wantsPage !== 'text/html' || request.query['query'] !== undefined) {
      next();
      return;
    }
    withHeaders(request, response, () => {
      response.set('Cache-Control', 'no-cache');
      // The folder as the root: its own name begins with a dot, which is refused within a path.
      response.sendFile('graphiql.html', { root: folder }, (error) => {
        if (error !== undefined) next();
      });
    });
  };
