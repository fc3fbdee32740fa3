import { sortedInSteps } from './sortedInSteps.ts';

/** Ids in the order of their code units, and the place there of each by the number that it was given when it came. */
export interface Numbered {
  readonly ids: readonly string[];
  readonly placeOf: Int32Array;
}

/** Numbers ids as they come, so that lists of them can be kept as lists of numbers until all are there to be put in order. */
export interface Numbering {
  /** The number of an id, the same whenever it comes. */
  readonly of: (id: string) => number;
  readonly inOrder: () => Generator<undefined, Numbered>;
}

export function newNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    of: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size);
      return numbers.size - 1;
    },
    *inOrder() {
      const ids = yield* sortedInSteps([...numbers.keys()]);
      yield;
      const placeOf = new Int32Array(ids.length);
      ids.forEach((id, at) => (placeOf[numbers.get(id) ?? 0] = at));
      return { ids, placeOf };
    },
  };
}
