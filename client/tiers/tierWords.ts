import { reaches } from './tierGrid.ts';
import type { Mark, Reach } from './tierGrid.ts';

/** What the marks of the grid mean. */
export const markWords: Readonly<Record<Mark | 'blank', string>> = {
  one: 'One body',
  several: 'Several bodies, with how many',
  missed: 'Nobody here, though the other tier or another district has somebody',
  none: 'Nobody',
  blank: 'Left blank in a table of the review',
};

/** Where a topic is held, in a table. */
export const reachWords: Readonly<Record<Reach, string>> = {
  both: 'Both tiers',
  county: 'County alone',
  districts: 'Districts alone',
  none: 'Neither tier',
};

/** The same after a number: "7 at the county alone". */
const reachPhrases: Readonly<Record<Reach, string>> = {
  both: 'at both tiers',
  county: 'at the county alone',
  districts: 'in the districts alone',
  none: 'at neither tier',
};

/** How many topics are held where: "2 at both tiers, 7 at the county alone, 0 in the districts alone, 10 at neither tier". */
export const reachesInWords = (found: readonly Reach[]): string =>
  reaches
    .map((reach) => `${String(found.filter((one) => one === reach).length)} ${reachPhrases[reach]}`)
    .join(', ');

export const topicKindWords: Readonly<Record<string, string>> = {
  themes: 'Local themes',
  blocks: 'Blocks of the Local Area Agreement',
  themes_and_blocks: 'Themes and blocks',
};
