import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler, Response } from 'express';
import type { Circumstances } from './answering/answer.ts';
import type { Compute } from './answering/compute.ts';
import { createApi } from './api.ts';
import { makeContext } from './api/context.ts';
import { longestRead } from './api/readTransaction.ts';
import type { Services } from './compose.ts';
import { Refused } from './errors.ts';
import { allowOrigins } from './http/allowOrigins.ts';
import { answerErrors } from './http/answerErrors.ts';
import { answerHealth } from './http/answerHealth.ts';
import { landscapeCache } from './graph/landscapeCache.ts';
import { drainable } from './http/drainable.ts';
import { limitRate } from './http/limitRate.ts';
import { logRequests } from './http/logRequests.ts';
import { neverKept } from './http/neverKept.ts';
import { refuseForeignHosts } from './http/refuseForeignHosts.ts';
import { importDesk } from './importing/importDesk.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { serveImports } from './http/imports/serveImports.ts';
import { serveOffers } from './http/imports/serveOffers.ts';
import { serveRevisions } from './http/imports/serveRevisions.ts';
import { serveClient } from './http/serveClient.ts';
import { serveGraphiql } from './http/serveGraphiql.ts';

export interface App {
  readonly app: Express;
  /** Refuses new requests from now on; resolves when those in flight are answered. */
  readonly drain: () => Promise<void>;
}

const clientFolder = new URL('../.dist/client', import.meta.url).pathname;

/** Page and API as one Express app, not listening yet. */
export async function createApp(services: Services): Promise<App> {
  const { config, log, database } = services;
  const { handle, drain } = drainable();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(logRequests(log), securityHeaders(), compression());
  app.use(
    '/health',
    answerHealth(() => services.isReady()),
  );
  app.use(handle, ...(config.loopback ? [refuseForeignHosts] : []));
  app.use('/graphql', ...(await answerGraphql(services)));
  // Whoever can reach a server that others reach too has not said who they are: nobody may change anything there.
  const desk = config.loopback ? importDesk(database.access, log) : undefined;
  app.get('/offers', serveOffers(desk !== undefined));
  if (desk) app.use('/imports', serveImports(desk)).use('/landscapes', serveRevisions(database));
  app.use(serveClient(clientFolder));
  app.use(refuseUnknown, answerErrors(log));
  const drainAll = async (): Promise<void> => {
    await Promise.all([drain(), desk?.stop()]);
  };
  return { app, drain: drainAll };
}

async function answerGraphql({ config, log, database, compute }: Services): Promise<RequestHandler[]> {
  const api = await createApi(log, config);
  const landscapes = landscapeCache(database);
  return [
    ...(config.loopback ? [] : [limitRate()]),
    ...(config.graphiql ? [serveGraphiql(clientFolder)] : []),
    neverKept,
    allowOrigins(config.allowedOrigins),
    express.json({ limit: '100kb' }),
    expressMiddleware(api, {
      context: ({ res }) =>
        Promise.resolve(makeContext(database, landscapes, config.loopback, analysingFor(res, compute))),
    }),
  ];
}

/** Analyses are given up when who asked has gone, or has waited for long enough. */
function analysingFor(response: Response, compute: Compute): Circumstances {
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(longestRead * 1000)]);
  return { compute, today: todayInEdtf(), signal };
}

const todayInEdtf = (): string => new Date().toISOString().slice(0, 10);

const refuseUnknown: RequestHandler = (_request, _response, next) => {
  next(new Refused('NOT_FOUND', 'There is nothing at this address.'));
};
