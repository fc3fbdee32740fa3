import type { Core } from 'cytoscape';

/** Ids, by picture. Not in the picture's own scratch: what is written there has Cytoscape work out all looks anew. */
const changed = new WeakMap<Core, Set<string>>();

/** Says what of a picture was changed, so that Cytoscape has yet to work it out and to draw it. */
export const unseen = (cy: Core, ids: Iterable<string>): void => {
  const before = changed.get(cy);
  const now = before ?? new Set();
  for (const id of ids) now.add(id);
  if (before !== undefined || now.size === 0) return;
  changed.set(cy, now);
  cy.one('render', () => {
    changed.delete(cy);
  });
};

/** Whether something was drawn since it was changed. Without a screen nothing ever is. */
export const isSeen = (cy: Core, id: string): boolean => changed.get(cy)?.has(id) !== true;
