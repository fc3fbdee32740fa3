import { getNamedType, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/**
 * Takes the filters by a related person out of the schema, in place: where people are withheld, `seats(where:
 * { heldBy: … })` would tell a name letter by letter. `people(where: …)` asks the same the right way round, and reads
 * only people that are shown. The library's own `@filterable(byValue: false)` leaves such filters on to-one
 * relationships.
 */
export function dropPersonFilters(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const where = schema.getType(`${type.name}Where`);
    if (!isObjectType(type) || !isInputObjectType(where)) continue;
    const filters = where.getFields();
    for (const field of Object.values(type.getFields())) {
      if (!canBePerson(getNamedType(field.type))) continue;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the library offers no other way to take it out
      for (const name of [field.name, `${field.name}Connection`]) delete filters[name];
    }
  }
}

function canBePerson(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Person' || (isUnionType(type) && type.getTypes().some((one) => one.name === 'Person'))
  );
}
