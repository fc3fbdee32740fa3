import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { Refused } from '../errors.ts';
import type { ApiContext } from './context.ts';
import { limitCost } from './limits/cost.ts';
import { checkInputs } from './limits/inputs.ts';

/** Refuses, before the database is asked, operations that do not read, and those whose variables or page sizes ask for too much or make no sense. */
export const limitsPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, operationName, request }) => {
        const variables = request.variables ?? {};
        if (operation === undefined) return Promise.resolve();
        if (operation.operation !== OperationTypeNode.QUERY)
          throw new Refused(
            'GRAPHQL_VALIDATION_FAILED',
            `This API is for reading: it has no ${operation.operation}.`,
          );
        if (!checkInputs({ schema, document, operation, variables })) return Promise.resolve();
        limitCost({ schema, query: document, variables, ...(operationName !== null && { operationName }) });
        return Promise.resolve();
      },
    }),
};
