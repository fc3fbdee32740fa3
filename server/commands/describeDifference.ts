import { isSame } from '../../seed/diff.ts';
import type { ChangedCell, Difference } from '../../seed/diff.ts';

/** A difference to read: a line a row, `+` added, `-` removed, `~` changed, and the sums at the end. */
export function describeDifference(difference: Difference): string {
  if (isSame(difference)) return 'No difference.\n';
  const { record, added, removed, changed, reordered } = difference;
  const lines = [
    ...(record.length > 0 ? [`~ landscape: ${cells(record)}`] : []),
    ...added.map(({ table, id }) => `+ ${table} ${id}`),
    ...removed.map(({ table, id }) => `- ${table} ${id}`),
    ...changed.map((row) => `~ ${row.table} ${row.id}: ${cells(row.cells)}`),
    ...(reordered ? ['~ Rows stand in another order.'] : []),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const cells = (changed: readonly ChangedCell[]): string =>
  changed.map(({ column, before, after }) => `${column} ${quoted(before)} → ${quoted(after)}`).join(', ');

const quoted = (text: string): string => (text === '' ? '(blank)' : JSON.stringify(text));
