import type { Core, ElementDefinition } from 'cytoscape';

/** An element as it was given, written down: Cytoscape edits its own. */
interface Written {
  readonly data: string;
  readonly place: string;
}

const written = ({ data, position }: ElementDefinition): Written => ({
  data: JSON.stringify(data),
  place: position === undefined ? '' : JSON.stringify(position),
});

/** What is drawn, by id. */
export type Drawn = Map<string, Written>;

/**
 * Makes what is drawn into `elements`: what is new comes, what is gone goes, what has changed changes, and all else is
 * left alone, so that a filter in a large picture costs no more than what it hides. What only stands elsewhere is only
 * moved: its looks are not worked out anew. `drawn` is kept up to date.
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
      const is = written(element);
      const was = drawn.get(id);
      drawn.set(id, is);
      if (was === undefined) added.push(element);
      else change(cy, element, { is, was });
    }
    if (added.length > 0) cy.add(added);
  });
};

const change = (
  cy: Core,
  { data, position }: ElementDefinition,
  { is, was }: { readonly is: Written; readonly was: Written },
): void => {
  const drawn = cy.getElementById(data.id ?? '');
  if (is.data !== was.data) drawn.data(data);
  if (is.place !== was.place && position !== undefined && drawn.isNode()) drawn.position({ ...position });
};
