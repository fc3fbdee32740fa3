import type { Core, ElementDefinition } from 'cytoscape';

const key = ({ data, position, classes }: ElementDefinition): string =>
  JSON.stringify([data, position, classes]);

/** What is drawn, by id, as it was given: Cytoscape edits its own. */
export type Drawn = Map<string, string>;

/**
 * Makes what is drawn into `elements`: what is new comes, what is gone goes, what has changed changes, and all else is
 * left alone, so that a filter in a large picture costs no more than what it hides. `drawn` is kept up to date.
 */
export const redraw = (cy: Core, elements: readonly ElementDefinition[], drawn: Drawn): void => {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.batch(() => {
    const gone = new Set([...drawn.keys()].filter((id) => !wanted.has(id)));
    if (gone.size > 0)
      cy.elements()
        .filter((element) => gone.has(element.id()))
        .remove();
    for (const id of gone) drawn.delete(id);
    const added: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const is = key(element);
      const was = drawn.get(id);
      drawn.set(id, is);
      if (was === undefined) added.push(element);
      else if (was !== is) change(cy, id, element);
    }
    cy.add(added);
  });
};

const change = (cy: Core, id: string, { data, position }: ElementDefinition): void => {
  const drawn = cy.getElementById(id);
  drawn.data(data);
  if (position !== undefined && drawn.isNode()) drawn.position({ ...position });
};
