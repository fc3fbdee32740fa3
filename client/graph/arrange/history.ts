/** Where one is, what was before, and what was undone; the latest of each stands last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** Steps that can be undone; older ones are forgotten. */
const longest = 100;

export const begun = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** One more step. What had been undone before it is forgotten; the same state again is no step. */
export const stepped = <State>(history: History<State>, next: State): History<State> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-longest), present: next, future: [] };

/** One step back, as far as there is one. */
export const undone = <State>(history: History<State>): History<State> => {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [...history.future, history.present],
  };
};

/** The step that was undone last, done again. */
export const redone = <State>(history: History<State>): History<State> => {
  const after = history.future.at(-1);
  if (after === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: after,
    future: history.future.slice(0, -1),
  };
};
