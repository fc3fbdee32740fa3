import { filters, nothingToggled, nowhere } from './place.ts';
import type { Place } from './place.ts';

/** How a place is written into the query of an address, and read back. */

const texts = ['landscape', 'view', 'selected', 'date'] as const;

/** No id, date or list of ours is longer; what is, was not written by us. */
const longest = 500;

const textIn = (query: URLSearchParams, name: string): string | undefined => {
  const text = query.get(name)?.trim();
  return text === undefined || text === '' || text.length > longest ? undefined : text;
};

const listIn = (query: URLSearchParams, name: string): readonly string[] => [
  ...new Set((textIn(query, name) ?? '').split(',').filter((word) => word !== '')),
];

/** The place that the query of an address names (`?landscape=…`). What makes no sense is left out. */
export const readAddress = (search: string): Place => {
  const query = new URLSearchParams(search);
  return {
    ...nowhere,
    ...Object.fromEntries(texts.map((name) => [name, textIn(query, name)])),
    toggled: { ...nothingToggled, ...Object.fromEntries(filters.map((name) => [name, listIn(query, name)])) },
  };
};

/** The query of the address of a place, empty for `nowhere`. Reading it gives the place back. */
export const writeAddress = (place: Place): string => {
  const query = new URLSearchParams();
  for (const name of texts) if (place[name] !== undefined) query.set(name, place[name]);
  for (const name of filters) {
    if (place.toggled[name].length > 0) query.set(name, place.toggled[name].join(','));
  }
  // Commas between words are legal in a query, and easier to read than %2C.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};
