import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape';

/** As it was: its looks and its course need not be worked out anew. */
export type Return = 'asItWas' | 'otherwise';

/**
 * Puts elements that were taken out of a picture back into it. Cytoscape has no way to be told that one is as it was: it
 * marks all that it adds as without looks and course, and of a large group that comes back this is most of the time. So
 * these marks are taken away, on the one collection that it adds. Which functions it calls is its own affair, so that
 * its version is pinned and a test holds this; one that it no longer called would cost time, and nothing else.
 */
export const putBack = (
  cy: Core,
  { asItWas, otherwise }: Readonly<Record<Return, readonly SingularElementReturnValue[]>>,
): void => {
  // Boxes before the lines between them, whatever becomes of their looks.
  const nodes = (elements: readonly SingularElementReturnValue[]) => elements.filter((one) => one.isNode());
  const edges = (elements: readonly SingularElementReturnValue[]) => elements.filter((one) => one.isEdge());
  for (const part of [nodes, edges]) {
    add(cy, part(otherwise));
    add(cy, part(asItWas), { isAsItWas: true });
  }
};

const add = (
  cy: Core,
  elements: readonly SingularElementReturnValue[],
  { isAsItWas = false }: { readonly isAsItWas?: boolean } = {},
): void => {
  if (elements.length === 0) return;
  // The types want a collection of what is in the picture; what is out of it makes one too.
  const collection = cy.collection(elements as unknown as CollectionReturnValue);
  const unmarked = () => collection;
  if (isAsItWas) Object.assign(collection, { dirtyBoundingBoxCache: unmarked, updateStyle: unmarked });
  cy.add(collection);
};
