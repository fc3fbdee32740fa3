import type { PairTable } from './pairs.ts';

/** Pairs of a table in order, as far as they are asked for. */
export interface StrongestPairs {
  /** How many pairs there are of the kinds that pass. */
  readonly total: number;
  /** Places of the pairs from rank `offset` on, `first` at most; those that are equal by `compare` by their places. */
  readonly page: (offset: number, first: number) => readonly number[];
}

/**
 * Ranks pairs by their kinds, of which there are few: those are put in order, and one walk through the pairs then picks those of
 * the kinds that a page falls into. `passes` and `compare` are given places of kinds.
 */
export function strongest(
  { kind, kinds: { times } }: PairTable,
  passes: (kind: number) => boolean,
  compare: (one: number, other: number) => number,
): StrongestPairs {
  const passing = Array.from(times.keys()).filter(passes);
  return {
    total: passing.reduce((sum, one) => sum + (times[one] ?? 0), 0),
    page: (offset, first) => {
      const groups = groupsUpTo(offset + first, passing.toSorted(compare), times, compare);
      return picked(kind, groups, times.length)
        .flat()
        .slice(offset, offset + first);
    },
  };
}

/** Kinds that are equal by `compare`, and how many of their pairs are wanted. */
interface Group {
  readonly kinds: number[];
  wanted: number;
}

/** The first groups of kinds in order, until they have as many pairs as are wanted. */
function groupsUpTo(
  most: number,
  sorted: readonly number[],
  times: Float64Array,
  compare: (one: number, other: number) => number,
): readonly Group[] {
  const groups: Group[] = [];
  let before = 0;
  for (const kind of sorted) {
    const last = groups.at(-1);
    if (last && compare(last.kinds[0] ?? 0, kind) === 0) last.kinds.push(kind);
    else if (before >= most) break;
    else groups.push({ kinds: [kind], wanted: most - before });
    before += times[kind] ?? 0;
  }
  return groups;
}

/** The first pairs of each group, by place. */
function picked(kind: Int32Array, groups: readonly Group[], count: number): readonly number[][] {
  const groupOf = new Int32Array(count).fill(-1);
  groups.forEach(({ kinds }, group) => {
    for (const one of kinds) groupOf[one] = group;
  });
  const found = groups.map((): number[] => []);
  for (let at = 0; at < kind.length; at += 1) {
    const group = groupOf[kind[at] ?? 0] ?? -1;
    if (group < 0) continue;
    const pairs = found[group];
    if (pairs && pairs.length < (groups[group]?.wanted ?? 0)) pairs.push(at);
  }
  return found;
}
