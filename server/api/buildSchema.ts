import { readFile } from 'node:fs/promises';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { analyses } from '../analysis/index.ts';
import { closeModel } from './closeModel.ts';
import { describeGenerated } from './describeGenerated.ts';
import { dropPersonFilters } from './dropPersonFilters.ts';
import { enumResolvers } from './enumValues.ts';
import { keepReachable } from './keepReachable.ts';
import { readLiveOnly } from './liveReads.ts';
import { resolvePlainly } from './resolvePlainly.ts';
import { setPageSizes } from './setPageSizes.ts';
import { watchReads } from './watchReads.ts';

/** Resolvers of the root fields of schema/explore.graphql and schema/analysis, by name. */
export type RootResolvers = Readonly<Record<string, (...args: never[]) => unknown>>;

const text = (name: string) => readFile(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');

/** The files of the analyses that are asked for by these root fields. */
const analysisParts = (root: RootResolvers): readonly string[] => {
  const fields = analyses.map(({ id }) => id).filter((id) => Object.hasOwn(root, id));
  return fields.length === 0 ? [] : ['registry', ...['result', ...fields].map((name) => `analysis/${name}`)];
};

/** Nothing is written through the generated types, and nothing is counted or averaged. */
const closed = 'extend schema @mutation(operations: []) @subscription(events: [])';

/**
 * The executable schema: the library's reads over model.graphql, closed, and our own root fields. `validate` has the library check
 * model.graphql first; a test does, so a start need not.
 */
export async function buildSchema(root: RootResolvers, { validate = false } = {}): Promise<GraphQLSchema> {
  const [model, ...own] = await Promise.all(['model', 'explore', ...analysisParts(root)].map(text));
  const ours = own.join('\n');
  const library = new Neo4jGraphQL({
    typeDefs: [closed, closeModel(model ?? ''), ours],
    resolvers: { ...enumResolvers(Object.keys(root)), Query: { ...root } },
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
  readLiveOnly(schema, new Set(Object.keys(root)));
  watchReads(schema);
  resolvePlainly(schema, ours);
  return schema;
}
