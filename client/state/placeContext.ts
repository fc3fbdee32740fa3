import { createContext, useContext } from 'react';
import { nowhere } from './place.ts';
import type { Place } from './place.ts';
import type { Go } from './usePlace.ts';

interface Here {
  readonly place: Place;
  readonly go: Go;
}

/** Where the page is, for links anywhere on it. */
export const PlaceContext = createContext<Here>({ place: nowhere, go: () => undefined });

export const useHere = (): Here => useContext(PlaceContext);
