import type { Core } from 'cytoscape';

/** What stands out in the picture; the rest steps back. Ids are those of nodes and edges of the landscape. */
export interface Marks {
  readonly selected: string | undefined;
  /** The box that the keyboard has reached. */
  readonly reached: string | undefined;
  /** Nodes and edges of the path that is shown; undefined where none is. */
  readonly path: ReadonlySet<string> | undefined;
}

/** Marks a path, or else what is selected with what is linked to it, and the box that the keyboard has reached. */
export const highlight = (cy: Core, { selected, reached, path }: Marks): void => {
  cy.batch(() => {
    cy.elements().removeClass('chosen near aside reached on-path');
    const isFact = (ids: (id: string) => boolean) =>
      cy.elements('[fact]').filter((element) => ids(element.data('fact') as string));
    const chosen = isFact((id) => id === selected);
    if (path !== undefined) {
      const way = isFact((id) => path.has(id));
      cy.elements().not(way).not(chosen).not('.ground').addClass('aside');
      way.addClass('on-path');
    } else if (chosen.nonempty()) {
      const near = chosen.union(chosen.connectedEdges()).union(chosen.connectedNodes());
      const around = near
        .union(near.nodes().filter('[as = "hub"]'))
        .union(chosen.connectedEdges().connectedNodes());
      cy.elements().not(around).not('.ground').not('.outline').addClass('aside');
      chosen.connectedEdges().addClass('near');
    }
    chosen.addClass('chosen');
    if (reached !== undefined) cy.getElementById(reached).addClass('reached');
  });
};
