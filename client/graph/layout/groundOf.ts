import { letterSize } from '../caption.ts';
import type { Columns } from './columnsOf.ts';
import { titleHeight } from './groupRows.ts';
import type { Row } from './groupRows.ts';
import type { Ground } from './picture.ts';
import type { Shelf } from './shelve.ts';
import { wrap } from './wrap.ts';

/** Space between a ground and its boxes. */
export const padding = 6;

/** What lies behind the boxes of a shelf, with its title; undefined for a shelf without rows. */
export const groundOf = (
  shelf: Shelf,
  title: string,
  rows: readonly Row[],
  columns: Columns,
  scale: number,
): Ground | undefined => {
  const first = rows[shelf.row];
  const last = rows[shelf.row + shelf.rows - 1];
  if (first === undefined || last === undefined) return undefined;
  const left = columns.left(shelf.column) - padding;
  const right = columns.left(shelf.column + shelf.columns - 1) + columns.boxWidth + padding;
  const top = first.top - titleHeight * scale;
  return {
    id: shelf.id,
    title: wrap(title, right - left - 2 * padding, letterSize * scale, 1).join(''),
    letters: letterSize * scale,
    left,
    top,
    width: right - left,
    height: last.top + last.height + padding - top,
  };
};
