import type { GapKind, GapOrigin, StaleKind } from './gapsQueries.ts';

/** Who says that there is a gap. */
export const originWords: Readonly<Record<GapOrigin, string>> = {
  stated_by_the_review: 'Stated by the review',
  blank_in_its_table: 'Blank in its table',
  worked_out: 'Worked out by us',
};

/** What is missing. */
export const kindWords: Readonly<Record<GapKind, string>> = {
  theme_without_a_lead: 'Theme without a lead',
  theme_without_a_seat: 'Theme without a partnership',
  area_without_a_seat: 'Area without a seat',
  sector_without_a_seat: 'Sector without a seat',
  vacancy: 'Vacancy',
  over_its_limit: 'Board over its limit',
  other: 'Other, as the review says it',
};

/** Why a body may be alive on paper only. */
export const signWords: Readonly<Record<StaleKind, string>> = {
  ended: 'Ended, says the source',
  never_met: 'Does not meet',
  no_meeting_stated: 'No meetings stated',
  past_its_review: 'Past its review',
  no_member: 'No seat stated',
  one_member: 'One member alone',
  no_newer_source: 'No newer source',
};
