import type { CollectionReturnValue, Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';

/** An element as it was given, written down: Cytoscape edits its own. */
interface Written {
  readonly data: string;
  readonly place: string;
}

interface Taken {
  readonly element: SingularElementReturnValue;
  readonly as: Written;
}

const written = ({ data, position }: ElementDefinition): Written => ({
  data: JSON.stringify(data),
  place: position === undefined ? '' : JSON.stringify(position),
});

/** What is drawn, by id, and what was drawn before and is out of the picture now. */
export interface Drawn {
  readonly now: Map<string, Written>;
  readonly out: Map<string, Taken>;
}

export const nothingDrawn = (): Drawn => ({ now: new Map(), out: new Map() });

/**
 * Makes what is drawn into `elements`: what is new comes, what is gone goes, what has changed changes, and all else is
 * left alone, so that a filter in a large picture costs no more than what it hides. What only stands elsewhere is only
 * moved: its looks are not worked out anew. What comes back, as a group does that is opened again, is the element that
 * went, with the looks that it had. `drawn` is kept up to date.
 */
export const redraw = (cy: Core, elements: readonly ElementDefinition[], drawn: Drawn): void => {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.batch(() => {
    takeOut(cy, wanted, drawn);
    const added: ElementDefinition[] = [];
    const changed: (() => void)[] = [];
    const back: SingularElementReturnValue[] = [];
    for (const [id, element] of wanted) {
      const is = written(element);
      const taken = drawn.now.has(id) ? undefined : takenBack(element, drawn);
      const was = drawn.now.get(id) ?? taken?.as;
      drawn.now.set(id, is);
      if (taken !== undefined) back.push(taken.element);
      if (was === undefined) added.push(element);
      else
        changed.push(() => {
          change(cy, element, { is, was });
        });
    }
    if (back.length > 0) cy.add(cy.collection(back as unknown as CollectionReturnValue));
    if (added.length > 0) cy.add(added);
    for (const act of changed) act();
  });
};

const takeOut = (cy: Core, wanted: ReadonlyMap<string, unknown>, { now, out }: Drawn): void => {
  const gone = new Map([...now].filter(([id]) => !wanted.has(id)));
  if (gone.size === 0) return;
  const elements = cy.elements().filter((element) => gone.has(element.id()));
  elements.remove();
  elements.forEach((element) => {
    const as = gone.get(element.id());
    if (as !== undefined) out.set(element.id(), { element, as });
  });
  for (const id of gone.keys()) now.delete(id);
};

/** The element of that id that went, if it can be had again: a line keeps the ends that it had. */
const takenBack = ({ data }: ElementDefinition, { out }: Drawn): Taken | undefined => {
  const taken = out.get(data.id ?? '');
  out.delete(data.id ?? '');
  const had = taken?.element.data() as ElementDefinition['data'] | undefined;
  return had?.source === data.source && had?.target === data.target ? taken : undefined;
};

const change = (
  cy: Core,
  { data, position }: ElementDefinition,
  { is, was }: { readonly is: Written; readonly was: Written },
): void => {
  if (is.data === was.data && is.place === was.place) return;
  const drawn = cy.getElementById(data.id ?? '');
  if (is.data !== was.data) drawn.data(data);
  if (is.place !== was.place && position !== undefined && drawn.isNode()) drawn.position({ ...position });
};
