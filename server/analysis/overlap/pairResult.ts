import type { Result } from '../analysis.ts';
import { sizeOf } from '../compressedRows.ts';
import type { Incidence, MemberSet } from '../incidence.ts';
import type { Scope } from '../scope.ts';
import { expectedShared } from '../statistics/hypergeometric.ts';
import { jaccard, overlapCoefficient } from './measures.ts';
import { pairInWords } from './pairInWords.ts';
import { pairPassages } from './pairPassages.ts';
import type { PairTable } from './pairs.ts';
import { firstRowOf, placeOf } from './placeOf.ts';

export interface OverlapResult extends Result {
  readonly shared: number;
  /** Members of the first, and of the second. */
  readonly sizes: readonly [number, number];
  /** Shared over all that either has, 0 to 1. */
  readonly jaccard: number;
  /** Shared over the smaller of the two, 0 to 1. */
  readonly overlapCoefficient: number;
  /** How many two of their sizes share by chance. */
  readonly expected: number;
  /** Chance of sharing as many or more, 0 to 1; lower, less like chance. */
  readonly p: number;
  /** The same with all pairs tested in mind, 0 to 1 (Benjamini and Hochberg). */
  readonly q: number;
}

/** The pair at a place of the table, as a result. */
export const resultsOf =
  (scope: Scope, incidence: Incidence, by: MemberSet, table: PairTable) =>
  (at: number): OverlapResult => {
    const kind = table.kind[at] ?? 0;
    const { shared, p, q } = table.kinds;
    return resultOf(scope, incidence, by, {
      rows: [firstRowOf(table, at), table.b[at] ?? 0],
      shared: shared[kind] ?? 0,
      p: p[kind] ?? 1,
      q: q[kind] ?? 1,
    });
  };

/** The pair of two rows, the lower first, as a result: those that share nothing too. */
export function resultOfPair(
  scope: Scope,
  incidence: Incidence,
  by: MemberSet,
  table: PairTable,
  one: number,
  other: number,
): OverlapResult {
  const at = placeOf(table, one, other);
  if (at !== undefined) return resultsOf(scope, incidence, by, table)(at);
  return resultOf(scope, incidence, by, { rows: [one, other], shared: 0, p: 1, q: 1 });
}

interface Numbers {
  readonly rows: readonly [number, number];
  readonly shared: number;
  readonly p: number;
  readonly q: number;
}

function resultOf(scope: Scope, incidence: Incidence, by: MemberSet, numbers: Numbers): OverlapResult {
  const { rows, members, partnerships } = incidence;
  const { shared, p, q } = numbers;
  const ids = numbers.rows.map((row) => partnerships[row] ?? '');
  const [a, b] = [scope.subject(ids[0] ?? ''), scope.subject(ids[1] ?? '')];
  const sizes = [sizeOf(rows, numbers.rows[0]), sizeOf(rows, numbers.rows[1])] as const;
  const expected = members.length === 0 ? 0 : expectedShared(members.length, ...sizes);
  return {
    id: `overlap:${by}:${a.id}:${b.id}`,
    subjects: [a, b],
    score: jaccard(shared, ...sizes),
    because: pairInWords(by, [a.name, b.name], shared, sizes, expected),
    passages: pairPassages(scope, incidence, by, numbers.rows),
    shared,
    sizes,
    jaccard: jaccard(shared, ...sizes),
    overlapCoefficient: overlapCoefficient(shared, ...sizes),
    expected,
    p,
    q,
  };
}
