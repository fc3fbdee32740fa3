import type { Part } from './GlancePart.tsx';
import { betweenInBrief, missingInBrief, overlapsInBrief, twiceInBrief } from './briefWords.ts';
import type { BetweenGlance, MissingGlance, OverlapsGlance, TwiceGlance } from './glanceQueries.ts';

/** The parts of the page, in the words of the question that people come with. */

export const overlapsPart: Part<OverlapsGlance> = {
  id: 'glance-overlaps',
  title: 'What overlaps',
  analysis: 'overlap',
  pageOf: ({ overlap }) => overlap,
  say: overlapsInBrief,
};

export const twicePart: Part<TwiceGlance> = {
  id: 'glance-twice',
  title: 'What is done twice',
  analysis: 'duplication',
  pageOf: ({ all }) => all,
  say: twiceInBrief,
};

export const betweenPart: Part<BetweenGlance> = {
  id: 'glance-between',
  title: 'What is missing between the tiers',
  analysis: 'twoTier',
  pageOf: ({ twoTier }) => twoTier,
  say: betweenInBrief,
};

export const nobodyPart: Part<MissingGlance> = {
  id: 'glance-nobody',
  title: 'What has nobody',
  analysis: 'gaps',
  pageOf: ({ all }) => all,
  say: missingInBrief,
};
