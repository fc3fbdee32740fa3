import { useEffect, useState } from 'react';
import type { Offers } from '../../schema/importing.ts';
import { askServer } from './askServer.ts';

let asked: Promise<Offers> | undefined;

/** Asked once for a page; where it could not be told, again the next time. */
const askOffers = (): Promise<Offers> => {
  asked ??= askServer<Offers>('/offers').catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
};

/** What this server offers beside the API; undefined until it is known. */
export const useOffers = (): Offers | undefined => {
  const [offers, setOffers] = useState<Offers>();
  useEffect(() => {
    let isWanted = true;
    askOffers()
      .then((told) => {
        if (isWanted) setOffers(told);
      })
      // Nobody asked for this: a server that is away is said where something is wanted of it.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return offers;
};
