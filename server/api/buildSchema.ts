import { readFile } from 'node:fs/promises';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { closeModel } from './closeModel.ts';
import { describeGenerated } from './describeGenerated.ts';
import { dropPersonFilters } from './dropPersonFilters.ts';
import { enumResolvers } from './enumValues.ts';
import { keepReachable } from './keepReachable.ts';
import { readLiveOnly } from './liveReads.ts';
import { resolvePlainly } from './resolvePlainly.ts';
import { setPageSizes } from './setPageSizes.ts';
import { watchReads } from './watchReads.ts';

/** Resolvers of the root fields of schema/explore.graphql, by name. */
export type ExploreResolvers = Readonly<Record<string, (...args: never[]) => unknown>>;

const text = (name: string) => readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

/** Nothing is written through the generated types, and nothing is counted or averaged. */
const closed = 'extend schema @mutation(operations: []) @subscription(events: [])';

/**
 * The executable schema: the library's reads over model.graphql, closed, and our own root fields. `validate` has the library check
 * model.graphql first; a test does, so a start need not.
 */
export async function buildSchema(
  explore: ExploreResolvers,
  { validate = false } = {},
): Promise<GraphQLSchema> {
  const [model, ours] = await Promise.all([text('model.graphql'), text('explore.graphql')]);
  const library = new Neo4jGraphQL({
    typeDefs: [closed, closeModel(model), ours],
    resolvers: { ...enumResolvers(), Query: { ...explore } },
    validate,
    features: {
      complexityEstimators: true,
      // No token is ever read; without a key the library prints a warning at each start.
      authorization: { key: 'unused' },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const generated = await library.getSchema();
  dropPersonFilters(generated);
  const schema = keepReachable(generated);
  setPageSizes(schema);
  describeGenerated(schema);
  readLiveOnly(schema, new Set(Object.keys(explore)));
  watchReads(schema);
  resolvePlainly(schema, ours);
  return schema;
}
