import { rowOf, transposed } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { upperTail } from '../statistics/hypergeometric.ts';
import { kindsOf } from './kindsOf.ts';
import { rowsMet } from './rowsMet.ts';
import type { RowsMet } from './rowsMet.ts';

/** Every pair of rows that share a column, as plain arrays: those of row a are at `starts[a]` to `starts[a + 1] - 1`. */
export interface SharedPairs {
  /** One more than there are rows, the first 0. */
  readonly starts: Int32Array;
  /** The second row of each, greater than the first; ascending for a first row. */
  readonly b: Int32Array;
  /** How many columns they have in common, 1 or more. */
  readonly shared: Int32Array;
}

/**
 * The same pairs with their chances. Pairs of the same sizes that share as many have the same chance: there are few such kinds, so
 * what is known of them stands once for each.
 */
export interface PairTable extends Pick<SharedPairs, 'starts' | 'b'> {
  /** Of each pair, the place of its kind. */
  readonly kind: Int32Array;
  readonly kinds: PairKinds;
  /** How many pairs of rows there are that are not empty. */
  readonly tests: number;
}

/** Kinds of pairs, by place. */
export interface PairKinds {
  /** How many columns the two have: the larger, the smaller, and those in common. */
  readonly large: Int32Array;
  readonly small: Int32Array;
  readonly shared: Int32Array;
  /** How many pairs are of the kind. */
  readonly times: Float64Array;
  /** P(shared or more) by chance. */
  readonly p: Float64Array;
  /** The same after Benjamini and Hochberg over all pairs of rows that are not empty. */
  readonly q: Float64Array;
}

/**
 * Counts what rows share, and says how likely that is by chance (Tumminello et al. 2011). Linear in the sum of the squared
 * sizes of the columns.
 */
export function pairs(rows: CompressedRows): PairTable {
  const shared = sharedBy(rows);
  const { kind, kinds } = kindsOf(rows, shared);
  const filled = rows.starts.reduce(
    (sum, start, row) => sum + (start > (rows.starts[row - 1] ?? 0) ? 1 : 0),
    0,
  );
  const tests = filled === 0 ? 0 : (filled * (filled - 1)) / 2;
  const times = new Float64Array(kinds.length);
  for (let at = 0; at < kind.length; at += 1) times[kind[at] ?? 0] = (times[kind[at] ?? 0] ?? 0) + 1;
  const p = Float64Array.from(kinds, ([large, small, common]) => upperTail(rows.width, large, small, common));
  return {
    starts: shared.starts,
    b: shared.b,
    kind,
    kinds: {
      large: Int32Array.from(kinds, ([large]) => large),
      small: Int32Array.from(kinds, ([, small]) => small),
      shared: Int32Array.from(kinds, ([, , common]) => common),
      times,
      p,
      q: benjaminiHochberg(p, tests, times),
    },
    tests,
  };
}

/** What rows share, without the chances: row by row through the columns that they have (Gustavson 1978). */
export function sharedBy(rows: CompressedRows): SharedPairs {
  const columns = transposed(rows);
  const height = rows.starts.length - 1;
  const most = pairsAtMost(columns);
  const into = { starts: new Int32Array(height + 1), b: new Int32Array(most), shared: new Int32Array(most) };
  const met = rowsMet(height);
  for (let row = 0; row < height; row += 1) {
    countLater(row, rows, columns, met);
    into.starts[row + 1] = met.empty(row, into, into.starts[row] ?? 0);
  }
  // Views, not copies: memory that nothing was written to has not been taken.
  const size = into.starts[height] ?? 0;
  return { starts: into.starts, b: into.b.subarray(0, size), shared: into.shared.subarray(0, size) };
}

/** The first row of each pair. */
export function firstRows({ starts, b }: Pick<SharedPairs, 'starts' | 'b'>): Int32Array {
  const a = new Int32Array(b.length);
  for (let row = 0; row + 1 < starts.length; row += 1) a.fill(row, starts[row], starts[row + 1]);
  return a;
}

/** Pairs that share one column, added up over the columns: no array has to grow. */
const pairsAtMost = (columns: CompressedRows): number =>
  columns.starts.reduce((sum, start, column) => {
    const size = start - (columns.starts[column - 1] ?? 0);
    return sum + (size * (size - 1)) / 2;
  }, 0);

/** Counts, of every later row, the columns that it has in common with a row. */
function countLater(
  row: number,
  { starts, columns }: CompressedRows,
  { starts: columnStarts, columns: rowsWith }: CompressedRows,
  met: RowsMet,
): void {
  for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at += 1) {
    const column = columns[at] ?? 0;
    const first = columnStarts[column] ?? 0;
    // From the end: the later rows are there, and the first that is not later ends the walk.
    for (let place = (columnStarts[column + 1] ?? 0) - 1; place >= first; place -= 1) {
      const other = rowsWith[place] ?? 0;
      if (other <= row) break;
      met.meet(other);
    }
  }
}

/** How many columns two rows have in common. */
export function sharedOf(rows: CompressedRows, one: number, other: number): number {
  const has = new Set(rowOf(rows, one));
  return rowOf(rows, other).reduce((sum, column) => sum + (has.has(column) ? 1 : 0), 0);
}
