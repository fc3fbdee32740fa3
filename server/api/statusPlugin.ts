import type { ApolloServerPlugin } from '@apollo/server';
import { isErrorCode, PublicError, statusOfCode } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { ApiContext } from './context.ts';

/** What graphql-js finds wrong with a query, other than our limits. */
const aboutTheQuery: readonly ErrorCode[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
];

/**
 * Gives every answer with errors the HTTP status that belongs to the first of them. One exception, of the GraphQL over
 * HTTP specification: who takes `application/json` only is told with 200 what is wrong with the query itself.
 */
export const statusPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, request, errors }) => {
        const [first] = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const code = first?.extensions?.['code'];
        if (!isErrorCode(code)) return Promise.resolve();
        const isOurs = errors?.some((one) => (one.originalError ?? one) instanceof PublicError) ?? false;
        const toldWith200 =
          !isOurs &&
          aboutTheQuery.includes(code) &&
          request.http?.headers.get('accept') === 'application/json';
        response.http.status = toldWith200 ? 200 : statusOfCode[code];
        if (code === 'LANDSCAPE_BEING_READ') response.http.headers.set('retry-after', '2');
        return Promise.resolve();
      },
    }),
};
