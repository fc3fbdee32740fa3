import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Records a page holds where the caller does not say. */
const usualPage = 50;

const sizes: readonly string[] = ['first', 'limit'];

/**
 * Gives every `first` and `limit` of the generated fields its default, in place. Not by `@limit(default: …)`: that one
 * is invisible to the caller and to the library's own paging, which then says that there is no next page.
 */
export function setPageSizes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        if (sizes.includes(argument.name)) argument.defaultValue ??= usualPage;
      }
    }
  }
}
