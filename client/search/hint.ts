import { listed } from '../../schema/inWords.ts';
import type { SearchHit } from '../queries.ts';
import { seatCountsInWords } from '../sits/seatCountsInWords.ts';
import { labelWord } from '../words.ts';

/** Bodies that are named; a third would be cut off on a phone. */
const mostNamed = 2;

/**
 * What a suggestion says below the name: what it is, the other name that matched, and of a person what tells namesakes
 * apart: "Person · for Northshire County Council · 3 seats".
 */
export const hint = ({ node, matched, represents, seatCounts }: SearchHit): string =>
  [
    labelWord(node.label),
    matched === node.name ? '' : `also called “${matched}”`,
    represents.length === 0 ? '' : `for ${listed(represents, mostNamed)}`,
    seatCountsInWords(new Map(seatCounts.map(({ name, count }) => [name, count]))),
  ]
    .filter((part) => part !== '')
    .join(' · ');
