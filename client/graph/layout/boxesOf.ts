import type { DrawnNode } from '../drawn.ts';
import { caption, letterSize, lineHeight } from '../caption.ts';
import { groupIdOf } from '../group/group.ts';
import { bandTitles } from './bands.ts';
import type { Band } from './bands.ts';
import type { Columns } from './columnsOf.ts';
import {
  bandGap,
  bandTitleHeight,
  boxPadding,
  framePadding,
  leastBoxHeight,
  margin,
  rowGap,
} from './measures.ts';
import type { Box, Ground, Picture } from './picture.ts';
import type { Placed, Spot } from './placed.ts';

type Boxes = Pick<Picture, 'boxes' | 'grounds' | 'height'>;

const groundOf = (band: Band, top: number, width: number): Ground & { height: number } => ({
  id: groupIdOf('tier', band),
  title: bandTitles[band],
  letters: letterSize,
  left: 0,
  top,
  width,
  height: 0,
});

const widthOf = (spot: Spot, columns: Columns, isFramed: boolean): number => {
  if (spot.as === 'box') return columns.boxWidth;
  const whole = columns.right - columns.left(0);
  if (spot.as === 'frame') return whole + framePadding;
  return isFramed ? whole - columns.boxWidth - framePadding : whole;
};

const captionWidth = (spot: Spot, width: number, columns: Columns): number =>
  spot.as === 'frame' ? columns.boxWidth : width;

/** Measures the boxes: as high as the longest caption of their row. */
export const boxesOf = (
  nodes: ReadonlyMap<string, DrawnNode>,
  { rows, spots }: Placed,
  columns: Columns,
): Boxes => {
  const inRow = new Map<number, [string, Spot][]>();
  for (const [id, spot] of spots) inRow.set(spot.row, [...(inRow.get(spot.row) ?? []), [id, spot]]);
  const boxes = new Map<string, Box>();
  const grounds: (Ground & { height: number })[] = [];
  let y = 0;
  for (const [at, row] of rows.entries()) {
    if (rows[at - 1]?.band !== row.band) {
      if (at > 0) y += bandGap;
      grounds.push(groundOf(row.band, y, columns.right));
      y += bandTitleHeight;
    }
    const isFramed = row.table?.frame !== undefined;
    const drawn = (inRow.get(at) ?? []).flatMap(([id, spot]) => {
      const node = nodes.get(id);
      if (node === undefined) return [];
      const width = widthOf(spot, columns, isFramed);
      return [{ id, spot, width, lines: caption(node, captionWidth(spot, width, columns)) }];
    });
    const most = Math.max(0, ...drawn.map(({ lines }) => lines.length));
    const height = Math.max(leastBoxHeight, most * lineHeight + boxPadding);
    for (const { id, spot, width, lines } of drawn) {
      boxes.set(id, boxAt(spot, width, lines, columns, y, height, isFramed));
    }
    y += height + rowGap;
    const ground = grounds.at(-1);
    if (ground !== undefined) ground.height = y - ground.top - rowGap + margin;
  }
  return { boxes, grounds, height: Math.max(0, y - rowGap + margin) };
};

const boxAt = (
  spot: Spot,
  width: number,
  lines: readonly string[],
  columns: Columns,
  top: number,
  rowHeight: number,
  isFramed: boolean,
): Box => {
  const left =
    spot.as === 'frame'
      ? columns.left(0) - framePadding / 2
      : spot.as === 'hub' && isFramed
        ? columns.left(0) + columns.boxWidth + framePadding / 2
        : columns.left(spot.column);
  const height = spot.as === 'hub' && isFramed ? rowHeight - 2 * framePadding : rowHeight;
  // A frame's name stands in its first column, beside the hub.
  const shift = spot.as === 'frame' ? (columns.boxWidth - width) / 2 : 0;
  return { x: left + width / 2, y: top + rowHeight / 2, width, height, lines, shift, as: spot.as };
};
