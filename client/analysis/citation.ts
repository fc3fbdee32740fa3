import { dateWords } from '../page/dateWords.ts';
import type { LandscapeAnswer, Passage } from '../queries.ts';

interface Cited {
  /** What is said, as a sentence. */
  readonly sentence: string;
  readonly landscape: Pick<LandscapeAnswer, 'name' | 'publisher'>;
  readonly revision: number;
  /** The date that facts were read at (EDTF). */
  readonly asOf: string;
  readonly passages: readonly Pick<Passage, 'source' | 'locator'>[];
  /** Where it can be seen. */
  readonly address: string;
}

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A citation to paste into a report: the sentence, the landscape, its revision and date, the passages, the address. */
export const citation = ({ sentence, landscape, revision, asOf, passages, address }: Cited): string => {
  const places = [...new Set(passages.map(({ source, locator }) => `${source}, ${locator}`))];
  return [
    ended(sentence),
    `${landscape.name} (${landscape.publisher}), revision ${revision}, as of ${dateWords(asOf)}.`,
    ...(places.length === 0 ? [] : [`Passages: ${places.join('; ')}.`]),
    address,
  ].join(' ');
};
