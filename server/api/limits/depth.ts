import { Kind } from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql';
import { QueryTooLarge } from '../../errors.ts';

const mostLevels = 16;

/** Refuses queries nested deeper than 16 fields, fragments counted where they are used. Introspection is exempt. */
export const limitDepth: ValidationRule = (context) => {
  const known = new Map<string, number>();

  const depthOf = (set: SelectionSetNode): number =>
    Math.max(0, ...set.selections.map((one) => levelsOf(one)));
  const levelsOf = (selection: SelectionSetNode['selections'][number]): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__')) return 0;
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return depthOfFragment(context.getFragment(selection.name.value));
    }
  };
  const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const name = fragment.name.value;
    // A fragment that leads back to itself counts as nothing here: another rule refuses it.
    if (!known.has(name)) known.set(name, 0).set(name, depthOf(fragment.selectionSet));
    return known.get(name) ?? 0;
  };

  return {
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet);
      if (depth > mostLevels) {
        context.reportError(
          new QueryTooLarge(
            'QUERY_TOO_DEEP',
            `The query is ${depth} levels deep; ${mostLevels} are allowed. Ask in two queries.`,
          ),
        );
      }
    },
  };
};
