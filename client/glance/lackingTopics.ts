import { counted } from '../../schema/inWords.ts';
import { reachOf } from '../tiers/tierGrid.ts';
import { reachesInWords } from '../tiers/tierWords.ts';
import type { BetweenGlance } from './glanceQueries.ts';

type Topic = BetweenGlance['twoTier']['results'][number];

/** Topics that one tier or both have nobody for, in the order given: those that one tier has come before those of neither. */
export const lackingTopics = (topics: readonly Topic[]): readonly Topic[] =>
  topics.filter((topic) => reachOf(topic) !== 'both');

/** "Of 19 topics: 0 at both tiers, 7 at the county alone, …"; of a long list those that are looked at, with how many there are. */
export const topicsInWords = (topics: readonly Topic[], total: number): string => {
  const left = topics.length === total ? '' : `, the best covered of ${total.toLocaleString('en-GB')}`;
  return `Of ${counted(topics.length, 'topic', 'topics')}${left}: ${reachesInWords(topics.map(reachOf))}.`;
};
