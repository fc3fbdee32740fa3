import { defaultFieldResolver, isObjectType, Kind, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/**
 * Gives the types of our own results GraphQL's own field resolver, in place. The library's looks for an alias first:
 * right for its rows, but `{ nodes { label: id } }` of a plain object would give the label.
 */
export function resolvePlainly(schema: GraphQLSchema, explore: string): void {
  for (const definition of parse(explore).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value === 'Query') continue;
    const type = schema.getType(definition.name.value);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = defaultFieldResolver;
  }
}
