/** What a person can say of two things with near names. `open` takes back what was said before. */
export const decisions = ['same', 'different', 'open'] as const;
export type Decision = (typeof decisions)[number];

/** What a person has said of two things of a landscape, by their ids and by what they were called then. */
export interface Settlement {
  /** Where they are the same: the one that stays, and the one that becomes a name of it. */
  readonly keep: string;
  readonly keepName: string;
  readonly other: string;
  readonly otherName: string;
  readonly decision: Decision;
  /** Why, blank where nothing was said. */
  readonly note: string;
}

/** Two ids, whichever comes first. */
export const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** What holds now: what is said later goes before what was said earlier of the same two, and what is taken back is gone. */
export function settledNow(
  earlier: readonly Settlement[],
  later: readonly Settlement[],
): readonly Settlement[] {
  const all = [...earlier, ...later].map((one) => [pairOf(one.keep, one.other), one] as const);
  return [...new Map(all).values()].filter(({ decision }) => decision !== 'open');
}
