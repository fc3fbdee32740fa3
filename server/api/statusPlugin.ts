import type { ApolloServerPlugin } from '@apollo/server';
import { isErrorCode, statusOfCode } from '../errors.ts';
import type { ApiContext } from './context.ts';

/** Gives every answer with errors the HTTP status that belongs to the first of them. */
export const statusPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const [first] = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const code = first?.extensions?.['code'];
        if (isErrorCode(code)) response.http.status = statusOfCode[code];
        return Promise.resolve();
      },
    }),
};
