import { caption, lineHeight } from '../caption.ts';
import type { DrawnNode } from '../drawn.ts';
import type { Columns } from './columnsOf.ts';
import { boxPadding, leastBoxHeight, margin } from './measures.ts';
import type { Box } from './picture.ts';
import type { Spot } from './placed.ts';
import type { Shelf } from './shelve.ts';

/** Space between two rows of cells, and for the title of a ground. */
const gap = 18;
export const titleHeight = 26;

/** A row of the picture, in pixels from its top. */
export interface Row {
  readonly top: number;
  readonly height: number;
}

/** A node and the cell that it stands in. */
export interface Cell extends Spot {
  readonly node: DrawnNode;
}

/** How high each row is: as its highest caption wants, and below the titles of the grounds that begin in it. */
export const rowsOf = (
  cells: readonly Cell[],
  shelves: readonly Shelf[],
  boxWidth: number,
  scale: number,
): readonly Row[] => {
  const count = Math.max(0, ...shelves.map(({ row, rows }) => row + rows));
  const starts = new Set(shelves.map(({ row }) => row));
  const heights = Array.from({ length: count }, () => leastBoxHeight);
  for (const { node, row } of cells) {
    const height = caption(node, boxWidth).length * lineHeight + boxPadding;
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  let y = margin;
  return heights.map((height, row) => {
    const top = y + (starts.has(row) ? titleHeight * scale : 0);
    y = top + height + gap;
    return { top, height };
  });
};

/** The boxes of the cells, by id. */
export const boxesOf = (
  cells: readonly Cell[],
  rows: readonly Row[],
  columns: Columns,
): ReadonlyMap<string, Box> =>
  new Map(
    cells.map(({ node, row, column }) => {
      const { top, height } = rows[row] ?? { top: 0, height: 0 };
      const lines = caption(node, columns.boxWidth);
      const x = columns.left(column) + columns.boxWidth / 2;
      return [
        node.id,
        { x, y: top + height / 2, width: columns.boxWidth, height, lines, shift: 0, as: 'box' },
      ] as const;
    }),
  );
