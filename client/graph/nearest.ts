import type { Box } from './layout/picture.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** A step aside costs this much more than a step in the direction asked for. */
const aside = 2.5;

/**
 * The box that an arrow key leads to: the nearest one in that direction, or undefined at the edge of the picture.
 * From nowhere it is the box at the top left. A frame is reached by way of its name, at its left end.
 */
export const nearest = (
  boxes: ReadonlyMap<string, Box>,
  from: string | undefined,
  direction: Direction,
): string | undefined => {
  const start = from === undefined ? undefined : boxes.get(from);
  const places = [...boxes].map(([id, box]) => ({ id, x: box.x + box.shift, y: box.y }));
  if (start === undefined) {
    return places.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))[0]?.id;
  }
  const [stepX, stepY] = steps[direction];
  const costs = places.flatMap(({ id, x, y }) => {
    const dx = x - (start.x + start.shift);
    const dy = y - start.y;
    const ahead = dx * stepX + dy * stepY;
    const off = Math.abs(dx * stepY) + Math.abs(dy * stepX);
    return id === from || ahead <= 1 ? [] : [{ id, cost: ahead + aside * off }];
  });
  return costs.sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0]?.id;
};
