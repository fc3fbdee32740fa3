import type { overlapMeasures } from '../../schema/analysis/words.ts';
import { overlapOrders, overlapSets } from '../../schema/analysis/words.ts';
import { defineAnalysis } from './analysis.ts';
import type { Answer } from './analysis.ts';
import { incidenceInSteps, incidenceOf } from './incidence.ts';
import type { Incidence, MemberSet } from './incidence.ts';
import { oncePer } from './once.ts';
import type { OptionValues } from './options.ts';
import { membersNamed } from './overlap/membersNamed.ts';
import { orders } from './overlap/orders.ts';
import { overlapMatrix } from './overlap/overlapMatrix.ts';
import type { OverlapMatrix } from './overlap/overlapMatrix.ts';
import { overlapSides } from './overlap/overlapPair.ts';
import type { OverlapSides } from './overlap/overlapPair.ts';
import { overlapSetsOf } from './overlap/overlapSets.ts';
import type { OverlapSet } from './overlap/overlapSets.ts';
import { resultOfPair, resultsOf } from './overlap/pairResult.ts';
import type { OverlapResult } from './overlap/pairResult.ts';
import { firstRows } from './overlap/pairs.ts';
import type { PairTable } from './overlap/pairs.ts';
import { rowsChosen } from './overlap/rowsChosen.ts';
import { strongest } from './overlap/strongest.ts';
import { placesAmong } from './placesAmong.ts';
import type { Scope } from './scope.ts';

interface Chosen {
  readonly partnerships?: readonly string[] | null;
}

/** A pair, and who is on which side of it. */
type WholePair = { readonly overlap: OverlapResult } & OverlapSides;

export interface OverlapAnswer extends Answer<OverlapResult> {
  /** N of the measure: members of at least one partnership in scope. */
  readonly universe: number;
  /** m of the measure: pairs of partnerships that are not empty. */
  readonly tested: number;
  readonly matrix: (
    asked?: Chosen & { readonly measure?: (typeof overlapMeasures)[number] | null },
  ) => OverlapMatrix;
  readonly sets: (asked?: Chosen & { readonly first?: number | null }) => readonly OverlapSet[];
  /** Null where one of the two is not a partnership in scope, or both are the same. */
  readonly pair: (asked: { readonly a: string; readonly b: string }) => WholePair | null;
}

const options = {
  by: { type: 'word', words: overlapSets, default: 'organisations', says: 'What they share.' },
  minShared: {
    type: 'integer',
    range: [1, 100_000],
    default: 1,
    says: 'Only pairs that share at least this many, 1 to 100,000.',
  },
  maxQ: { type: 'number', range: [0, 1], default: 1, says: 'Only pairs whose q is at most this, 0 to 1.' },
  sort: { type: 'word', words: overlapOrders, default: 'q', says: 'What is strongest comes first.' },
} as const;
type Options = OptionValues<typeof options>;

/** Each finding of a review asks for the pairs among its own partnerships: this is worked out for the first. */
const firstRowsOf = oncePer((table: PairTable) => firstRows(table));

/** Partnerships that a matrix shows and sets are drawn of at most. */
const most = { matrix: 100, sets: 30 } as const;

/**
 * Which partnerships share members, and whether that is more than chance. A and B are the sets of members of two
 * partnerships, N all members in scope, m all pairs of partnerships that are not empty. shared = |A ∩ B|; jaccard =
 * |A ∩ B| / |A ∪ B|; overlapCoefficient = |A ∩ B| / min(|A|, |B|); expected = |A||B| / N; p = P(X ≥ shared) for X
 * hypergeometric (N, |A|, |B|), 1 where nothing is shared; q = p after Benjamini and Hochberg over the m pairs. Low p and q
 * are unlike chance; 0 to 1 but for shared and expected. Source: Tumminello, Miccichè, Lillo, Piilo and Mantegna (2011),
 * statistically validated networks. Undefined for a partnership without members: it is in no pair.
 */
export const overlap = defineAnalysis({
  id: 'overlap',
  title: 'Overlaps',
  question: 'Which partnerships share organisations, people, themes or areas, and is it more than chance?',
  measure:
    'Jaccard (shared over all that either has); 0 to 1, higher, more alike. Beside it p and q: how likely so much is by chance.',
  scores: [0, 1],
  source:
    'Jaccard 1901; Szymkiewicz 1934 and Simpson 1943; Tumminello et al. 2011; Benjamini and Hochberg 1995; the order of the matrix, Bar-Joseph et al. 2001',
  statuses: ['existing'],
  options,
  prepare: ({ scope, options: { by } }) => incidenceInSteps(scope, by),
  kernel: {
    id: 'pairs',
    input: (scope, { by }) => incidenceOf(scope, by).rows,
    key: ({ by }) => by,
    cost: (scope) => scope.seats().length * 20,
  },
  columns: [
    { name: 'shared', of: (result: OverlapResult) => result.shared },
    { name: 'sizes', of: ({ sizes }) => sizes.join(' | ') },
    { name: 'expected', of: ({ expected }) => Number(expected.toPrecision(4)) },
    { name: 'p', of: ({ p }) => Number(p.toPrecision(4)) },
    { name: 'q', of: ({ q }) => Number(q.toPrecision(4)) },
  ],
  run: ({ scope, options: chosen, computed }: { scope: Scope; options: Options; computed: PairTable }) => {
    const incidence = incidenceOf(scope, chosen.by);
    const results = resultsOf(scope, incidence, chosen.by, computed);
    const { shared, q } = computed.kinds;
    const passes = (kind: number): boolean =>
      (shared[kind] ?? 0) >= chosen.minShared && (q[kind] ?? 1) <= chosen.maxQ;
    const compare = orders[chosen.sort](computed.kinds);
    const { total, page } = strongest(computed, passes, compare);
    const kindOf = (at: number): number => computed.kind[at] ?? 0;
    return {
      total,
      results: (offset, first) => page(offset, first).map(results),
      among: (ids) => {
        const rows = [...ids].flatMap((id) => incidence.rowOf(id) ?? []);
        return placesAmong({ a: firstRowsOf(computed), b: computed.b }, rows, incidence.partnerships.length)
          .filter((at) => passes(kindOf(at)))
          .toSorted((one, other) => compare(kindOf(one), kindOf(other)) || one - other)
          .map(results);
      },
      completeness: [membersNamed(incidence, chosen.by)],
      universe: incidence.members.length,
      tested: computed.tests,
      matrix: (asked = {}) =>
        overlapMatrix(
          scope,
          incidence,
          rowsChosen(incidence, asked.partnerships, most.matrix),
          asked.measure ?? 'jaccard',
        ),
      sets: (asked = {}) =>
        overlapSetsOf(
          scope,
          incidence,
          rowsChosen(incidence, asked.partnerships, most.sets),
          asked.first ?? 40,
        ),
      pair: ({ a, b }) => pairOf(scope, incidence, chosen.by, computed, [a, b]),
    } satisfies OverlapAnswer;
  },
});

/** Two partnerships in full, in the order given; they may share nothing. */
function pairOf(
  scope: Scope,
  incidence: Incidence,
  by: MemberSet,
  table: PairTable,
  [a, b]: readonly [string, string],
): WholePair | null {
  const [first, second] = [incidence.rowOf(a), incidence.rowOf(b)];
  if (first === undefined || second === undefined || a === b) return null;
  const [one, other] = first < second ? [first, second] : [second, first];
  const overlapping = resultOfPair(scope, incidence, by, table, one, other);
  return { overlap: overlapping, ...overlapSides(scope, by, incidence, [first, second]) };
}
