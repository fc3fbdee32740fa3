import { rowOf, sizeOf, transposed } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg.ts';
import { upperTail } from '../statistics/hypergeometric.ts';

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
  const p = chances(rows, counted);
  const filled = rows.starts.reduce(
    (sum, start, row) => sum + (start > (rows.starts[row - 1] ?? 0) ? 1 : 0),
    0,
  );
  const tests = filled === 0 ? 0 : (filled * (filled - 1)) / 2;
  return { ...counted, p, q: benjaminiHochberg(p, tests), tests };
}

type Counted = Pick<PairTable, 'a' | 'b' | 'shared'>;

/** Counted twice, first how many pairs there are and then which: no array has to grow. */
export function sharedBy(rows: CompressedRows): Counted {
  const columns = transposed(rows);
  const found = eachRow(rows, columns, undefined);
  const counted = { a: new Int32Array(found), b: new Int32Array(found), shared: new Int32Array(found) };
  eachRow(rows, columns, counted);
  return counted;
}

function eachRow(rows: CompressedRows, columns: CompressedRows, into: Counted | undefined): number {
  const height = rows.starts.length - 1;
  const count = new Int32Array(height);
  const met = new Int32Array(height);
  let size = 0;
  for (let row = 0; row < height; row += 1) {
    const others = countOthers(row, rows, columns, count, met);
    if (into) put(into, size, row, met.subarray(0, others).sort(), count);
    for (let at = 0; at < others; at += 1) count[met[at] ?? 0] = 0;
    size += others;
  }
  return size;
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

function put({ a, b, shared }: Counted, from: number, row: number, met: Int32Array, count: Int32Array): void {
  for (let at = 0; at < met.length; at += 1) {
    const other = met[at] ?? 0;
    a[from + at] = row;
    b[from + at] = other;
    shared[from + at] = count[other] ?? 0;
  }
}

/** Pairs of the same sizes that share as many have the same chance: it is worked out once. */
function chances(rows: CompressedRows, { a, b, shared }: Counted): Float64Array {
  const known = new Map<number, number>();
  return Float64Array.from(a, (row, at) => {
    const [one, other] = [sizeOf(rows, row), sizeOf(rows, b[at] ?? 0)];
    const [small, large] = one < other ? [one, other] : [other, one];
    const key = (large * 65_536 + small) * 65_536 + (shared[at] ?? 0);
    const p = known.get(key) ?? upperTail(rows.width, large, small, shared[at] ?? 0);
    known.set(key, p);
    return p;
  });
}

/** How many columns two rows have in common. */
export function sharedOf(rows: CompressedRows, one: number, other: number): number {
  const has = new Set(rowOf(rows, one));
  return rowOf(rows, other).reduce((sum, column) => sum + (has.has(column) ? 1 : 0), 0);
}
