import { edgeTypes, membershipTypes } from '../../schema/landscape.ts';
import type { EdgeType, Label, MembershipType } from '../../schema/landscape.ts';
import { chosenWord } from '../options/chosen.ts';
import { ownChoices } from '../options/ownChoices.ts';
import type { LandscapeAnswer } from '../queries.ts';
import type { Options } from '../state/place.ts';

/** A landscape with more nodes than this opens on its groups. The largest that was made from papers has 200. */
export const mostAtOnce = 5_000;

/** What of a landscape is asked for to be drawn. */
export interface AskedGraph {
  readonly links: (EdgeType | MembershipType)[];
  readonly labels: Label[] | null;
  readonly around: string | null;
  readonly hops: number | null;
}

/** Memberships too: they stand for the seats, which the page shows only where no body is named for one. */
const links = [...edgeTypes, ...membershipTypes];

/** From an area or a topic to the partnerships that cover or work on it, and on to who sits on these. */
const linksInside: AskedGraph['links'] = [
  ...membershipTypes,
  'COVERS',
  'ADDRESSES',
  'LEADS',
  'NAMED_FOR',
  'PART_OF',
  'FEEDS_INTO',
  'ACCOUNTABLE_TO',
  'COUNTERPART_OF',
];

const isLarge = ({ nodeCounts }: Pick<LandscapeAnswer, 'nodeCounts'>): boolean =>
  nodeCounts.reduce((sum, { count }) => sum + count, 0) > mostAtOnce;

const labelsInArea: AskedGraph['labels'] = ['Area', 'Theme', 'Block', 'Partnership', 'Organisation'];

/** Nationally twenty thousand bodies sit on the partnerships of one topic: who they are is asked of an area. */
const labelsInTopic: AskedGraph['labels'] = ['Area', 'Theme', 'Block', 'Partnership'];

/** By what the groups of a large landscape are gathered. */
export const gatherings = ownChoices.map.gathered.words;
export type Gathering = (typeof gatherings)[number];

export const gatheringOf = (options: Options): Gathering =>
  chosenWord(options, 'gathered', gatherings) ?? 'AREA';

/**
 * The whole of a landscape; of a large one what lies in the group that the address names, two steps from it: of an area
 * its partnerships with those who sit on them, of a topic its partnerships with the areas that they cover. Undefined
 * where the address names none: then the groups are shown.
 */
export const askedOf = (
  landscape: Pick<LandscapeAnswer, 'nodeCounts'>,
  options: Options,
): AskedGraph | undefined => {
  if (!isLarge(landscape)) return { links, labels: null, around: null, hops: null };
  const around = options['within'];
  if (around === undefined) return undefined;
  return {
    links: linksInside,
    labels: gatheringOf(options) === 'AREA' ? labelsInArea : labelsInTopic,
    around,
    hops: 2,
  };
};
