import { capital } from '../words.ts';

/** A word of the API as people read it: "overlap coefficient". */
export const spoken = (word: string): string => word.replaceAll('_', ' ');

/** The name of an option as a label: "Min shared". A view that knows better words gives its own. */
export const labelOf = (name: string): string =>
  capital(
    name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`),
  );
