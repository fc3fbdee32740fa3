/** The closed lists of the analyses, in words; the enums of the same names in this folder stand for them in GraphQL. */

/** What partnerships can share. */
export const overlapSets = ['organisations', 'people', 'themes', 'areas'] as const;
export const overlapOrders = ['q', 'shared', 'jaccard', 'overlap coefficient'] as const;
export const overlapMeasures = ['jaccard', 'overlap coefficient', 'shared'] as const;

/** What two partnerships that do like work are to each other. */
export const duplicationClasses = ['duplicate', 'parallel', 'nested', 'complementary'] as const;
/** How the ground of two bodies lies. */
export const areaRelations = ['same', 'nested', 'overlapping', 'apart'] as const;

/** Whose load is counted. */
export const loadBearers = ['people', 'organisations', 'sectors'] as const;
export const loadMeasures = ['seats', 'meetings a year', 'hours a year'] as const;

/** Which topics the rows of the two-tier grid are. */
export const topicKinds = ['themes', 'blocks', 'themes and blocks'] as const;
/** How many bodies a cell of the two-tier grid holds. */
export const cellStates = ['none', 'one', 'several'] as const;

/** Who says that there is a gap: the review in words, its table by a blank, or we, who worked it out. */
export const gapOrigins = ['stated by the review', 'blank in its table', 'worked out'] as const;
export const gapKinds = [
  'theme without a lead',
  'theme without a seat',
  'area without a seat',
  'sector without a seat',
  'vacancy',
  'over its limit',
  'other',
] as const;

/** Whose going is looked at. */
export const keyActors = ['people', 'organisations'] as const;
/** Why the going of one would be felt. */
export const keyRoles = ['cuts others off', 'bridges tiers'] as const;

export const staleKinds = [
  'ended',
  'never met',
  'no meeting stated',
  'past its review',
  'no member',
  'one member',
  'no newer source',
] as const;

export const changeKinds = ['added', 'removed', 'succeeded', 'changed', 'loses every seat'] as const;

/** What the figures say of a finding of the review. */
export const verdicts = ['confirmed', 'not visible in the data', 'contradicted'] as const;
