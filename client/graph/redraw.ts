import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import { putBack } from './putBack.ts';
import type { Return } from './putBack.ts';
import { isSeen, unseen } from './seen.ts';

/** An element as it was given, written down: Cytoscape edits its own. */
interface Written {
  readonly data: string;
  readonly place: string;
}

interface Taken {
  readonly element: SingularElementReturnValue;
  readonly as: Written;
  /** Where its ends were, if it is a line and was drawn as it is; undefined if its looks or its course were not worked out. */
  readonly ends: string | undefined;
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
 * went, with the looks that it had, and where it comes back to the same place, with its course. `drawn` is kept up to date.
 */
export const redraw = (cy: Core, elements: readonly ElementDefinition[], drawn: Drawn): void => {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.batch(() => {
    takeOut(cy, wanted, drawn);
    const added: ElementDefinition[] = [];
    const changed = new Map<string, () => void>();
    const back = { asItWas: [], otherwise: [] } as Record<Return, SingularElementReturnValue[]>;
    for (const [id, element] of wanted) {
      const is = written(element);
      const taken = drawn.now.has(id) ? undefined : takenBack(element, drawn);
      const was = drawn.now.get(id) ?? taken?.as;
      drawn.now.set(id, is);
      if (taken !== undefined) back[returnOf(element, taken, drawn)].push(taken.element);
      if (was === undefined) added.push(element);
      else if (was.data !== is.data || was.place !== is.place)
        changed.set(id, () => {
          change(cy, element, { is, was });
        });
    }
    putBack(cy, back);
    if (added.length > 0) cy.add(added);
    for (const act of changed.values()) act();
    unseen(cy, [
      ...changed.keys(),
      ...back.otherwise.map((one) => one.id()),
      ...added.map(({ data }) => data.id ?? ''),
    ]);
  });
};

const takeOut = (cy: Core, wanted: ReadonlyMap<string, unknown>, drawn: Drawn): void => {
  const { now, out } = drawn;
  const gone = new Map([...now].filter(([id]) => !wanted.has(id)));
  if (gone.size === 0) return;
  const elements = cy.elements().filter((element) => gone.has(element.id()));
  elements.remove();
  elements.forEach((element) => {
    const as = gone.get(element.id());
    const data = element.data() as ElementDefinition['data'];
    const isDrawn = [element.id(), data.source, data.target].every((id: string) => isSeen(cy, id));
    const ends = isDrawn ? endsOf(data, drawn) : undefined;
    if (as !== undefined) out.set(element.id(), { element, as, ends });
  });
  for (const id of gone.keys()) now.delete(id);
};

/** The places of the ends of a line, written down; of a box nothing. */
const endsOf = ({ source, target }: ElementDefinition['data'], { now }: Drawn): string =>
  [source, target].map((end: string | undefined) => now.get(end ?? '')?.place).join(' ');

/** The element of that id that went, if it can be had again: a line keeps the ends that it had. */
const takenBack = ({ data }: ElementDefinition, { out }: Drawn): Taken | undefined => {
  const taken = out.get(data.id ?? '');
  out.delete(data.id ?? '');
  const had = taken?.element.data() as ElementDefinition['data'] | undefined;
  return had?.source === data.source && had?.target === data.target ? taken : undefined;
};

/** Whether nothing of what comes back has to be worked out anew but what is changed in it. Boxes come before lines. */
const returnOf = ({ data }: ElementDefinition, { ends }: Taken, drawn: Drawn): Return =>
  ends === endsOf(data, drawn) ? 'asItWas' : 'otherwise';

const change = (
  cy: Core,
  { data, position }: ElementDefinition,
  { is, was }: { readonly is: Written; readonly was: Written },
): void => {
  const drawn = cy.getElementById(data.id ?? '');
  if (is.data !== was.data) drawn.data(data);
  if (is.place !== was.place && position !== undefined && drawn.isNode()) drawn.position({ ...position });
};
