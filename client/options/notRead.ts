import { isPage } from '../analysis/pages.ts';
import type { AnalysisFacts, OptionFacts } from '../queries.ts';
import { filters } from '../state/place.ts';
import type { Filter, Options, Place } from '../state/place.ts';
import type { ViewEntry } from '../views.ts';
import { labelOrder, linkOrder, statusOrder, tierOrder } from '../words.ts';
import { isNumber } from './chosen.ts';
import { labelOf } from './labelOf.ts';
import { ownChoicesOf } from './ownChoices.ts';

/**
 * What an address asks for that there is not, a sentence each: instead of it the standard is shown, and nobody should take
 * that for what was asked. What a number or a date may be the server knows, and refuses.
 */

const standard = 'the standard is shown';
const leftOut = 'it is left out';

const isNoChoice = (text: string, label: string, instead: string): string =>
  `The address says “${text}” for “${label}”; there is no such choice: ${instead}.`;

const isNo = (kind: string, text: string, label: string): string =>
  `The address says “${text}” for “${label}”; that is no ${kind}: ${standard}.`;

/** Words of a comma-separated list; where none of them is left, the standard is shown. */
const amongWords = (text: string, label: string, words: readonly string[]): readonly string[] => {
  const given = text.split(',').filter((word) => word !== '');
  const strangers = given.filter((word) => !words.includes(word));
  const instead = strangers.length < given.length ? leftOut : standard;
  return strangers.map((word) => isNoChoice(word, label, instead));
};

const ofOption = (
  text: string,
  label: string,
  { type, words }: Pick<OptionFacts, 'type' | 'words'>,
): readonly string[] => {
  switch (type) {
    case 'word':
      return words.includes(text) ? [] : [isNoChoice(text, label, standard)];
    case 'words':
      return amongWords(text, label, words);
    case 'yesNo':
      return ['true', 'false'].includes(text) ? [] : [isNoChoice(text, label, standard)];
    case 'integer':
      return isNumber(text) && Number.isInteger(Number(text)) ? [] : [isNo('whole number', text, label)];
    case 'number':
      return isNumber(text) ? [] : [isNo('number', text, label)];
    case 'id':
    case 'date':
      return [];
    default:
      return type satisfies never;
  }
};

/** Of the options of an analysis. */
export const notReadOfOptions = (
  { id, options: known }: Pick<AnalysisFacts, 'id' | 'options'>,
  options: Options,
): readonly string[] =>
  known.flatMap((facts) => {
    const text = options[facts.name];
    return text === undefined ? [] : ofOption(text, labelOf(id, facts.name), facts);
  });

const ofView = ({ view }: Place, views: readonly ViewEntry[]): readonly string[] =>
  view === undefined || views.some(({ id }) => id === view)
    ? []
    : [`The address asks for a view called “${view}”; there is none: this is the start page.`];

const ofStatuses = ({ counted, uncounted }: Place): readonly string[] =>
  uncounted.map(
    (word) =>
      `The address counts facts that are “${word}”; there is no such status: ${counted.length > 0 ? leftOut : standard}.`,
  );

const filtered: Readonly<Record<Filter, readonly [label: string, words: readonly string[]]>> = {
  labels: ['What is shown', labelOrder],
  links: ['Links', linkOrder],
  statuses: ['Status', statusOrder],
  tiers: ['Tier', tierOrder],
};

const ofFilters = ({ toggled }: Place): readonly string[] =>
  filters.flatMap((filter) => {
    const [label, words] = filtered[filter];
    return toggled[filter]
      .filter((word) => !words.includes(word))
      .map((word) => isNoChoice(word, label, leftOut));
  });

const ofOwnChoices = ({ view, options }: Place): readonly string[] =>
  Object.entries(ownChoicesOf(view ?? '')).flatMap(([name, { label, words, isMany }]) => {
    const text = options[name];
    const type = isMany === true ? 'words' : 'word';
    return text === undefined ? [] : ofOption(text, label, { type, words: [...words] });
  });

const ofPage = ({ options: { page } }: Place): readonly string[] =>
  page === undefined || isPage(page) ? [] : [isNoChoice(page, 'Page', 'the first page is shown')];

/** Of all in an address but the options of an analysis. */
export const notReadOfPlace = (place: Place, views: readonly ViewEntry[]): readonly string[] =>
  [ofView(place, views), ofStatuses(place), ofFilters(place), ofOwnChoices(place), ofPage(place)].flat();
