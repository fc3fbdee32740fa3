import { itemsOf } from '../cells.ts';
import { wrongLength } from './cells.ts';
import type { Report } from '../report.ts';
import { placeOf } from './table.ts';
import type { OrderedTable } from './table.ts';

/** Alphabets that have letters which look like ours. */
const alphabets = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;
const latin = /\p{Script=Latin}/u;
/** Our letters once more: as wide as Chinese ones, or as signs of mathematics. */
const oddLetters = /[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]/u;

/** Tells of names that have letters of several alphabets: what looks like a body that is known may be another. */
export function flagLookAlikes(ordered: OrderedTable, report: Report): void {
  ordered.table.columns.forEach(({ name }, at) => {
    if (name !== 'name' && name !== 'aliases') return;
    for (const row of ordered.rows)
      for (const one of namesIn(row.cells[at] ?? '')) {
        const what = lookAlikesIn(one);
        if (what !== undefined)
          report.notice(
            placeOf(ordered, row, name),
            `"${one}" has ${what}: see whether it is what it looks like.`,
          );
      }
  });
}

/** A cell that is too long is refused anyway; to take it apart would take long. */
const namesIn = (cell: string): readonly string[] =>
  wrongLength('note', cell) === undefined ? itemsOf(cell) : [];

function lookAlikesIn(name: string): string | undefined {
  if (oddLetters.test(name)) return 'letters that only look like Latin ones';
  const other = alphabets.find(([, letter]) => letter.test(name))?.[0];
  return other !== undefined && latin.test(name) ? `letters of Latin and ${other}` : undefined;
}
