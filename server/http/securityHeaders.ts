import type { RequestHandler } from 'express';
import helmet from 'helmet';

const nothingElse = { frameAncestors: ["'none'"], baseUri: ["'none'"], objectSrc: ["'none'"] };

/** What our own page may do: load what we serve, and nothing else. No inline script, no inline style sheet. */
const page = {
  ...nothingElse,
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  formAction: ["'self'"],
};

/** GraphiQL's editor writes its style sheet itself; it may do that on its own page only. */
const graphiql = { ...page, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] };

const headers = (directives: typeof page): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Over plain http, which is how a council tries this out, each of these either breaks the page or only warns.
    // Whoever puts TLS in front sets Strict-Transport-Security there.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

/** Security headers of everything that we serve. */
export const securityHeaders = (): RequestHandler => headers(page);

/** Security headers of the GraphiQL page. */
export const graphiqlHeaders = (): RequestHandler => headers(graphiql);
