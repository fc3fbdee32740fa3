import type { Weighing } from './scoresOf.ts';

/** Why nothing is alike where every weight is 0, in words: it lies in what was asked, not in the source. Else undefined. */
export const weighsNothing = ({
  themesWeight,
  areaWeight,
  modesWeight,
  membershipWeight,
  remitWeight,
}: Weighing): string | undefined =>
  themesWeight + areaWeight + modesWeight + membershipWeight + remitWeight > 0
    ? undefined
    : 'Every weight is 0, so no pair has a score: make one of them more than 0.';
