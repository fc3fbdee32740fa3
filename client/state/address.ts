import { statuses } from '../../schema/landscape.ts';
import type { Status } from '../../schema/landscape.ts';
import { filters, nothingToggled, nowhere } from './place.ts';
import type { Options, Place } from './place.ts';

/** How a place is written into the query of an address, and read back. */

const texts = ['landscape', 'view', 'selected', 'date'] as const;

/** No id, date or list of ours is longer; what is, was not written by us. */
const longest = 500;

/** A view's option may list what somebody took out of a picture, a hundred ids and more. */
const longestOption = 4_000;

/** No view has more options. */
const mostOptions = 20;

const ownNames: readonly string[] = [...texts, 'counted', ...filters];

/** Views that were called otherwise once: addresses that were shared then still work. */
const formerViews: Readonly<Record<string, string>> = { picture: 'map', communities: 'clusters' };

const isStatus = (word: string): word is Status => (statuses as readonly string[]).includes(word);

/** Whether a name may be that of a view's option: a word of letters and digits that the page does not use itself. */
export const isOptionName = (name: string): boolean =>
  /^[a-z][A-Za-z0-9]{0,30}$/.test(name) && !ownNames.includes(name);

const textIn = (query: URLSearchParams, name: string, most = longest): string | undefined => {
  const text = query.get(name)?.trim();
  return text === undefined || text === '' || text.length > most ? undefined : text;
};

const listIn = (query: URLSearchParams, name: string): readonly string[] => [
  ...new Set((textIn(query, name) ?? '').split(',').filter((word) => word !== '')),
];

const optionsIn = (query: URLSearchParams): Options => {
  const found = [...new Set(query.keys())].filter(isOptionName).flatMap((name) => {
    const text = textIn(query, name, longestOption);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(found.slice(0, mostOptions));
};

/** Before there was a start page, an address without a view was the picture. */
const viewIn = (query: URLSearchParams): string | undefined => {
  const view = textIn(query, 'view');
  if (view !== undefined) return Object.hasOwn(formerViews, view) ? formerViews[view] : view;
  return ['selected', ...filters].some((name) => textIn(query, name) !== undefined) ? 'map' : undefined;
};

/** The place that the query of an address names (`?landscape=…`). What makes no sense is left out. */
export const readAddress = (search: string): Place => {
  const query = new URLSearchParams(search);
  const counted = listIn(query, 'counted');
  return {
    ...nowhere,
    ...Object.fromEntries(texts.map((name) => [name, textIn(query, name)])),
    view: viewIn(query),
    counted: counted.filter(isStatus),
    uncounted: counted.filter((word) => !isStatus(word)),
    toggled: { ...nothingToggled, ...Object.fromEntries(filters.map((name) => [name, listIn(query, name)])) },
    options: optionsIn(query),
  };
};

/** The query of the address of a place, empty for `nowhere`. Reading it gives the place back. */
export const writeAddress = (place: Place): string => {
  const query = new URLSearchParams();
  for (const name of texts) if (place[name] !== undefined) query.set(name, place[name]);
  const counted = [...place.counted, ...place.uncounted];
  if (counted.length > 0) query.set('counted', counted.join(','));
  for (const name of filters) {
    if (place.toggled[name].length > 0) query.set(name, place.toggled[name].join(','));
  }
  for (const name of Object.keys(place.options).sort()) query.set(name, place.options[name] ?? '');
  // Commas between words are legal in a query, and easier to read than %2C.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};
