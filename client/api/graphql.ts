import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.d.ts';

/** Reads an operation and knows the types of its variables and its answer from the schema. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { ID: string } }>();
