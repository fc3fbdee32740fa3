import type { CollectionReturnValue, Core } from 'cytoscape';
import { unseen } from './seen.ts';

/** What stands out in the picture; the rest steps back. Ids are those of nodes and edges of the landscape. */
export interface Marks {
  readonly selected: string | undefined;
  /** The box that the keyboard has reached. */
  readonly reached: string | undefined;
  /** Nodes and edges of the path that is shown; undefined where none is. */
  readonly path: ReadonlySet<string> | undefined;
}

/** What is to have each class that marks something. */
type Marked = Readonly<Record<'chosen' | 'near' | 'aside' | 'reached' | 'on-path', CollectionReturnValue>>;

const marks = ['chosen', 'near', 'aside', 'reached', 'on-path'] as const;

/**
 * Marks a path, or else what is selected with what is linked to it, and the box that the keyboard has reached. Cytoscape
 * works out the looks of all that it is told about, marked before or not: so it is told of what changes alone.
 */
export const highlight = (cy: Core, asked: Marks): void => {
  const marked = markedOf(cy, asked);
  cy.batch(() => {
    for (const mark of marks) {
      const was = cy.elements().filter((element) => element.hasClass(mark));
      const lost = was.not(marked[mark]);
      const won = marked[mark].not(was);
      if (lost.nonempty()) lost.removeClass(mark);
      if (won.nonempty()) won.addClass(mark);
      unseen(
        cy,
        lost.union(won).map((element) => element.id()),
      );
    }
  });
};

const markedOf = (cy: Core, { selected, reached, path }: Marks): Marked => {
  const isFact = (ids: (id: string) => boolean): CollectionReturnValue =>
    cy.elements('[fact]').filter((element) => ids(element.data('fact') as string));
  const none = cy.collection();
  const chosen = selected === undefined ? none : isFact((id) => id === selected);
  const common = { chosen, reached: reached === undefined ? none : cy.getElementById(reached) };
  if (path !== undefined) {
    const way = isFact((id) => path.has(id));
    const aside = cy.elements().not(way).not(chosen).not('.ground');
    return { ...common, near: none, aside, 'on-path': way };
  }
  if (chosen.empty()) return { ...common, near: none, aside: none, 'on-path': none };
  const near = chosen.union(chosen.connectedEdges()).union(chosen.connectedNodes());
  const around = near
    .union(near.nodes().filter('[as = "hub"]'))
    .union(chosen.connectedEdges().connectedNodes());
  const aside = cy.elements().not(around).not('.ground').not('.outline');
  return { ...common, near: none.union(chosen.connectedEdges()), aside, 'on-path': none };
};
