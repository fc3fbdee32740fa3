import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { buildSchema } from './api/buildSchema.ts';
import type { ApiContext } from './api/context.ts';
import { limitCounts } from './api/limits/counts.ts';
import { limitDepth } from './api/limits/depth.ts';
import { limitsPlugin } from './api/limitsPlugin.ts';
import { maskErrors } from './api/maskErrors.ts';
import { rootResolvers } from './api/rootResolvers.ts';
import { statusPlugin } from './api/statusPlugin.ts';

/** Tokens that a query may have at most. */
const mostTokens = 1_000;

/** The GraphQL server, started: reading only, every limit on, every error masked that is not meant for the caller. */
export async function createApi(
  log: Logger,
  { introspection }: { readonly introspection: boolean },
): Promise<ApolloServer<ApiContext>> {
  const server = new ApolloServer<ApiContext>({
    schema: await buildSchema(rootResolvers),
    introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    validationOptions: { maxErrors: 1 },
    validationRules: [limitDepth, limitCounts],
    plugins: [
      limitsPlugin,
      statusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      // It would be asked about every field of every answer: none of ours says how long it holds.
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: maskErrors(log),
    logger: log,
  });
  await server.start();
  return server;
}
