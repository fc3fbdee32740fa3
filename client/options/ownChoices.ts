import { groupings } from '../graph/arrange/arrangement.ts';
import { statusOrder } from '../words.ts';
import { labelOf } from './labelOf.ts';

/** What is chosen from a closed list: what the choice is called on the page, and its words, the standard first. */
interface Choice {
  readonly label: string;
  readonly words: readonly string[];
  /** Whether several may be chosen. */
  readonly isMany?: true;
}

/** Choices that views have of their own, beside the options of an analysis, by the view's id. */
export const ownChoices = {
  sits: {
    list: {
      label: 'Lists of names',
      words: ['Person', 'Organisation', 'Partnership', 'Theme', 'Area', 'Post'],
    },
  },
  map: {
    by: { label: 'Group by', words: groupings },
    gathered: { label: 'Group by', words: ['AREA', 'THEME'] },
  },
  overlaps: {
    show: { label: 'Ways to look at it', words: ['pairs', 'heat', 'sets'] },
    measure: { label: 'Measure of the heat map', words: ['jaccard', 'overlap_coefficient', 'shared'] },
  },
  tiers: {
    show: { label: 'Ways the tiers meet', words: ['topics', 'counterparts', 'voices', 'dual'] },
    seating: { label: 'How they are seated', words: ['joint', 'separate'] },
  },
  change: {
    toStatuses: { label: labelOf('change', 'toStatuses'), words: statusOrder, isMany: true },
  },
  gaps: { show: { label: 'What is missing, what is stale', words: ['gaps', 'stale'] } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Choice>>>>;

/** The choices of a view; none where it has none of its own. */
export const ownChoicesOf = (view: string): Readonly<Record<string, Choice>> =>
  Object.entries(ownChoices).find(([id]) => id === view)?.[1] ?? {};
