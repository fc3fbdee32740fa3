import type { SubjectEntry } from '../queries.ts';
import type { MemberSet } from './operations.ts';

/** A row of the picture: a partnership, and how many members it has in the combinations shown. */
export interface UpsetRow {
  readonly partnership: SubjectEntry;
  readonly size: number;
}

/** A column: a combination of partnerships, as the rows that it fills, and how many are in just these. */
export interface UpsetColumn {
  readonly set: MemberSet;
  /** Row numbers, ascending. */
  readonly rows: readonly number[];
  readonly count: number;
}

export interface Upset {
  readonly rows: readonly UpsetRow[];
  readonly columns: readonly UpsetColumn[];
  /** The greatest count of a column; 0 without columns. */
  readonly most: number;
}

/**
 * Combinations as an UpSet plot has them (Lex et al. 2014): a column for each combination, largest first as they come, a
 * row for each partnership in one, those with most members first.
 */
export const upsetOf = (sets: readonly MemberSet[]): Upset => {
  const sizes = new Map<string, { readonly partnership: SubjectEntry; size: number }>();
  for (const { partnerships, count } of sets)
    for (const partnership of partnerships) {
      const row = sizes.get(partnership.id) ?? { partnership, size: 0 };
      row.size += count;
      sizes.set(partnership.id, row);
    }
  const rows = [...sizes.values()].sort(
    (a, b) => b.size - a.size || a.partnership.name.localeCompare(b.partnership.name, 'en-GB'),
  );
  const place = new Map(rows.map(({ partnership }, at) => [partnership.id, at]));
  const columns = sets.map((set) => ({
    set,
    rows: set.partnerships.map(({ id }) => place.get(id) ?? 0).sort((a, b) => a - b),
    count: set.count,
  }));
  return { rows, columns, most: Math.max(...columns.map(({ count }) => count), 0) };
};
