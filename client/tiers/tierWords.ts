import type { Mark, Reach } from './tierGrid.ts';

/** What the marks of the grid mean. */
export const markWords: Readonly<Record<Mark | 'blank', string>> = {
  one: 'One body',
  several: 'Several bodies, with how many',
  missed: 'Nobody here, though the other tier or another district has somebody',
  none: 'Nobody',
  blank: 'Left blank in a table of the review',
};

/** Where a topic is held. */
export const reachWords: Readonly<Record<Reach, string>> = {
  both: 'At both tiers',
  county: 'At the county alone',
  districts: 'In the districts alone',
  none: 'At neither tier',
};

export const topicKindWords: Readonly<Record<string, string>> = {
  themes: 'Local themes',
  blocks: 'Blocks of the Local Area Agreement',
  themes_and_blocks: 'Themes and blocks',
};
