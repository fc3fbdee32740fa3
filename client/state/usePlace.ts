import { useCallback, useEffect, useReducer, useRef } from 'react';
import { readAddress, writeAddress } from './address.ts';
import { move } from './move.ts';
import type { Move } from './move.ts';
import type { Place } from './place.ts';

/** Makes a move. A step is one that Back undoes; quietly is for what is typed or dragged. */
export type Go = (done: Move, how?: 'step' | 'quietly') => void;

/** The place of the address bar. Each move is a step that Back undoes; a reload stays where one is. */
export const usePlace = (): readonly [Place, Go] => {
  const [place, dispatch] = useReducer(move, undefined, () => readAddress(location.search));
  const current = useRef(place);

  useEffect(() => {
    const onPop = (): void => {
      current.current = readAddress(location.search);
      dispatch({ type: 'went', place: current.current });
    };
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('popstate', onPop);
    };
  }, []);

  const go = useCallback<Go>((done, how = 'step') => {
    const next = move(current.current, done);
    const before = writeAddress(current.current);
    current.current = next;
    const address = location.pathname + writeAddress(next);
    if (how === 'quietly') history.replaceState(null, '', address);
    else if (writeAddress(next) !== before) history.pushState(null, '', address);
    dispatch({ type: 'went', place: next });
  }, []);

  return [place, go];
};
