import type { Core } from 'cytoscape';

/** Marks what is selected, what is linked to it, and what the keyboard has reached; the rest steps back. */
export const highlight = (cy: Core, selected: string | undefined, reached: string | undefined): void => {
  cy.batch(() => {
    cy.elements().removeClass('chosen near aside reached');
    const chosen = cy
      .elements()
      .filter((element) => selected !== undefined && element.data('fact') === selected);
    if (chosen.nonempty()) {
      const near = chosen.union(chosen.connectedEdges()).union(chosen.connectedNodes());
      const around = near
        .union(near.nodes().filter('[as = "hub"]'))
        .union(chosen.connectedEdges().connectedNodes());
      cy.elements().not(around).not('.ground').addClass('aside');
      chosen.addClass('chosen');
      chosen.connectedEdges().addClass('near');
    }
    if (reached !== undefined) cy.getElementById(reached).addClass('reached');
  });
};
