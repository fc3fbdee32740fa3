import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Options } from '../../state/place.ts';
import type { ViewProps } from '../../views.ts';
import { arrange } from './arrange.ts';
import type { Deed } from './arrange.ts';
import type { Arrangement } from './arrangement.ts';
import { arrangementOf, optionsOf } from './arrangementOptions.ts';
import { begun, redone, stepped, undone } from './history.ts';
import type { History } from './history.ts';

export interface Arranging {
  readonly arrangement: Arrangement;
  readonly act: (deed: Deed) => void;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const isSame = (one: Arrangement, other: Arrangement): boolean =>
  JSON.stringify(optionsOf(one)) === JSON.stringify(optionsOf(other));

/** A box that is moved step by step by keys is moved once, for undo and for Back. */
const movedAgain = (before: Deed | undefined, deed: Deed): boolean =>
  before?.type === 'moved' && deed.type === 'moved' && before.id === deed.id;

/**
 * The arrangement that the address names, and ways to change it. Undo and redo keep their steps as long as the picture is
 * open; what changes the address without them (Back, a link) is a step that they take back too.
 */
export const useArrangement = (options: Options, setOptions: ViewProps['setOptions']): Arranging => {
  const arrangement = useMemo(() => arrangementOf(options), [options]);
  const [history, setHistory] = useState<History<Arrangement>>(() => begun(arrangement));
  const last = useRef<Deed>(undefined);
  const current = isSame(history.present, arrangement) ? history : stepped(history, arrangement);
  if (current !== history) setHistory(current);
  const now = useRef(current);
  useLayoutEffect(() => {
    now.current = current;
  }, [current]);

  // The same function always: what only passes it on is not drawn anew with every step.
  const act = useCallback(
    (deed: Deed) => {
      const before = now.current;
      const next = arrange(before.present, deed);
      if (next === before.present) return;
      const isOneMove = movedAgain(last.current, deed);
      last.current = deed;
      setHistory(isOneMove ? { ...before, present: next, future: [] } : stepped(before, next));
      setOptions(optionsOf(next), isOneMove ? 'quietly' : 'step');
    },
    [setOptions],
  );
  const turn = (to: History<Arrangement>): void => {
    last.current = undefined;
    setHistory(to);
    setOptions(optionsOf(to.present));
  };
  return {
    arrangement,
    act,
    undo:
      current.past.length === 0
        ? undefined
        : () => {
            turn(undone(current));
          },
    redo:
      current.future.length === 0
        ? undefined
        : () => {
            turn(redone(current));
          },
  };
};
