import type { Core } from 'cytoscape';

/** Not in the picture's own scratch: whatever is written there has Cytoscape work out the looks of all of it anew. */
const changed = new WeakSet<Core>();

/** Says that something was changed in a picture which Cytoscape has yet to work out and to draw. */
export const unseen = (cy: Core): void => {
  if (changed.has(cy)) return;
  changed.add(cy);
  cy.one('render', () => {
    changed.delete(cy);
  });
};

/** Whether all that was changed in a picture has been drawn. Without a screen nothing ever is. */
export const isSeen = (cy: Core): boolean => !changed.has(cy);
