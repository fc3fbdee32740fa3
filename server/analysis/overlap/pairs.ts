import { rowOf, transposed } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { upperTail } from '../statistics/hypergeometric.ts';
import { kindsOf } from './kindsOf.ts';

/** Every pair of rows that share a column, by first row and then second: plain arrays, one entry a pair. */
export interface PairTable {
  readonly a: Int32Array;
  /** Always greater than `a`. */
  readonly b: Int32Array;
  readonly shared: Int32Array;
  /** P(shared or more) by chance. */
  readonly p: Float64Array;
  /** The same after Benjamini and Hochberg over all pairs of rows that are not empty. */
  readonly q: Float64Array;
  /** How many pairs that is. */
  readonly tests: number;
}

/**
 * Counts what rows share, row by row through the columns they have (Gustavson 1978), and says how likely that is by
 * chance (Tumminello et al. 2011). Linear in the sum of the squared sizes of the columns.
 */
export function pairs(rows: CompressedRows): PairTable {
  const counted = sharedBy(rows);
  const filled = rows.starts.reduce(
    (sum, start, row) => sum + (start > (rows.starts[row - 1] ?? 0) ? 1 : 0),
    0,
  );
  const tests = filled === 0 ? 0 : (filled * (filled - 1)) / 2;
  return { ...counted, ...chances(rows, counted, tests), tests };
}

type Counted = Pick<PairTable, 'a' | 'b' | 'shared'>;

/** What rows share, without the chances. */
export function sharedBy(rows: CompressedRows): Counted {
  const columns = transposed(rows);
  const most = pairsAtMost(columns);
  const found = { b: new Int32Array(most), shared: new Int32Array(most) };
  const ends = eachRow(rows, columns, found);
  const size = ends.at(-1) ?? 0;
  const a = new Int32Array(size);
  for (let row = 0; row < ends.length; row += 1) a.fill(row, ends[row - 1] ?? 0, ends[row]);
  return { a, b: found.b.slice(0, size), shared: found.shared.slice(0, size) };
}

/** Pairs that share one column, added up over the columns: no array has to grow. */
const pairsAtMost = (columns: CompressedRows): number =>
  columns.starts.reduce((sum, start, column) => {
    const size = start - (columns.starts[column - 1] ?? 0);
    return sum + (size * (size - 1)) / 2;
  }, 0);

/** Gives, of each row, where its pairs end. */
function eachRow(rows: CompressedRows, columns: CompressedRows, into: Omit<Counted, 'a'>): Int32Array {
  const height = rows.starts.length - 1;
  const count = new Int32Array(height);
  const met = new Int32Array(height);
  const ends = new Int32Array(height);
  let size = 0;
  for (let row = 0; row < height; row += 1) {
    const others = countOthers(row, rows, columns, count, met);
    const sorted = met.subarray(0, others).sort();
    for (let at = 0; at < others; at += 1) {
      const other = sorted[at] ?? 0;
      into.b[size] = other;
      into.shared[size] = count[other] ?? 0;
      count[other] = 0;
      size += 1;
    }
    ends[row] = size;
  }
  return ends;
}

/** Counts, of every later row, the columns that it has in common with a row; `met` gets those that have any. */
function countOthers(
  row: number,
  { starts, columns }: CompressedRows,
  { starts: columnStarts, columns: rowsOf }: CompressedRows,
  count: Int32Array,
  met: Int32Array,
): number {
  let others = 0;
  for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at += 1) {
    const column = columns[at] ?? 0;
    const first = columnStarts[column] ?? 0;
    // From the end: the later rows are there, and the first that is not later ends the walk.
    for (let place = (columnStarts[column + 1] ?? 0) - 1; place >= first; place -= 1) {
      const other = rowsOf[place] ?? 0;
      if (other <= row) break;
      const before = count[other] ?? 0;
      if (before === 0) met[others++] = other;
      count[other] = before + 1;
    }
  }
  return others;
}

/**
 * Pairs of the same sizes that share as many have the same chance: there are few such kinds, and p and q are worked out once
 * for each.
 */
function chances(rows: CompressedRows, counted: Counted, tests: number): Pick<PairTable, 'p' | 'q'> {
  const { kind, kinds } = kindsOf(rows, counted);
  const p = Float64Array.from(kinds, ([large, small, shared]) => upperTail(rows.width, large, small, shared));
  const times = new Float64Array(kinds.length);
  for (const one of kind) times[one] = (times[one] ?? 0) + 1;
  const q = benjaminiHochberg(p, tests, times);
  const each = (values: Float64Array): Float64Array => {
    const all = new Float64Array(kind.length);
    for (let at = 0; at < kind.length; at += 1) all[at] = values[kind[at] ?? 0] ?? 1;
    return all;
  };
  return { p: each(p), q: each(q) };
}

/** How many columns two rows have in common. */
export function sharedOf(rows: CompressedRows, one: number, other: number): number {
  const has = new Set(rowOf(rows, one));
  return rowOf(rows, other).reduce((sum, column) => sum + (has.has(column) ? 1 : 0), 0);
}
