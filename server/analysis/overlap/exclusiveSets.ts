import { rowOf } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';

/** Columns that are in all of these rows and in none of the others that were chosen. */
export interface ExclusiveSet {
  /** Rows, in the order chosen. */
  readonly rows: readonly number[];
  /** Columns, ascending. */
  readonly columns: readonly number[];
}

/**
 * The exclusive intersections of chosen rows, 30 at most, none of them empty: largest first, then those of fewer rows,
 * then by the order chosen. Every column that is in any row is in exactly one (Lex et al. 2014, UpSet).
 */
export function exclusiveSets(rows: CompressedRows, chosen: readonly number[]): readonly ExclusiveSet[] {
  const masks = new Map<number, number>();
  for (const [bit, row] of chosen.entries())
    for (const column of rowOf(rows, row)) masks.set(column, (masks.get(column) ?? 0) | (1 << bit));
  const columnsOf = new Map<number, number[]>();
  for (const column of [...masks.keys()].sort((one, other) => one - other)) {
    const mask = masks.get(column) ?? 0;
    const columns = columnsOf.get(mask);
    if (columns) columns.push(column);
    else columnsOf.set(mask, [column]);
  }
  return [...columnsOf]
    .map(([mask, columns]) => ({ mask, columns, rows: chosen.filter((_, bit) => (mask & (1 << bit)) !== 0) }))
    .sort(
      (one, other) =>
        other.columns.length - one.columns.length ||
        one.rows.length - other.rows.length ||
        one.mask - other.mask,
    )
    .map(({ columns, rows: within }) => ({ columns, rows: within }));
}
