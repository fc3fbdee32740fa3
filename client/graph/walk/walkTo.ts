import type { Box } from '../layout/picture.ts';
import { nearest } from '../nearest.ts';
import type { Direction } from '../nearest.ts';

const isAhead = (from: Box, to: Box, direction: Direction): boolean => {
  const dx = to.x + to.shift - (from.x + from.shift);
  const dy = to.y - from.y;
  const [ahead, aside] = direction === 'left' || direction === 'right' ? [dx, dy] : [dy, dx];
  const forward = direction === 'left' || direction === 'up' ? -ahead : ahead;
  return forward > Math.abs(aside) / 2;
};

/**
 * The box that an arrow key leads to: along a link of the box one is at, where one leads in that direction, or else the
 * nearest box there; undefined at the edge of the picture. From nowhere it is the box at the top left.
 */
export const walkTo = (
  boxes: ReadonlyMap<string, Box>,
  linked: ReadonlySet<string>,
  from: string | undefined,
  direction: Direction,
): string | undefined => {
  const start = from === undefined ? undefined : boxes.get(from);
  if (start !== undefined) {
    const ahead = [...boxes].filter(
      ([id, box]) => id === from || (linked.has(id) && isAhead(start, box, direction)),
    );
    const along = nearest(new Map(ahead), from, direction);
    if (along !== undefined) return along;
  }
  return nearest(boxes, from, direction);
};

/** The box before (-1) or after (1) one in the order of reading, row by row, so that every box is reached. */
export const besideInReading = (
  boxes: ReadonlyMap<string, Box>,
  from: string | undefined,
  step: 1 | -1,
): string | undefined => {
  const order = [...boxes]
    .map(([id, { x, y, shift }]) => ({ id, x: x + shift, y }))
    .sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const at = order.findIndex(({ id }) => id === from);
  return order[at === -1 ? 0 : at + step]?.id;
};
