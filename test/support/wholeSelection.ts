import { getNamedType, isEnumType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';

/** Values for arguments that are needed, by name. */
type Needed = Readonly<Record<string, string>>;

/** A query of one root field that asks for all that it answers, at any depth. Throws where an argument is needed that is not given. */
export function wholeQuery(schema: GraphQLSchema, name: string, needed: Needed): string {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`There is no root field ${name}.`);
  return `{ ${asked(field, needed)} }`;
}

function asked(field: GraphQLField<unknown, unknown>, needed: Needed): string {
  const given = field.args.flatMap(({ name, type }) => {
    const value = needed[name];
    if (value !== undefined)
      return [`${name}: ${isEnumType(getNamedType(type)) ? value : JSON.stringify(value)}`];
    if (isNonNullType(type)) throw new Error(`${field.name} needs ${name}.`);
    return [];
  });
  const type = getNamedType(field.type);
  const parts = isObjectType(type) ? Object.values(type.getFields()).map((one) => asked(one, needed)) : [];
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${parts.length > 0 ? ` { ${parts.join(' ')} }` : ''}`;
}
