import { GraphQLSchema, isInterfaceType } from 'graphql';

/**
 * The same schema with only what a query can reach: the library also makes types for operations that are switched
 * off. What implements a reachable interface is kept.
 */
export function keepReachable(schema: GraphQLSchema): GraphQLSchema {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const types = interfaces.flatMap((one) => schema.getImplementations(one).objects);
  return new GraphQLSchema({ ...schema.toConfig(), mutation: null, subscription: null, types });
}
