import type { Box, Picture, Point } from './layout/picture.ts';

const away = ({ x, y }: Point, from: Point): number => Math.hypot(x - from.x, y - from.y);

/**
 * How far the picture moves under somebody's eyes when it is drawn anew: the way of the box they look at, which is the
 * selected one, or else the one nearest to the middle of what they see. None where no box is in both pictures.
 */
export const shiftOf = (
  before: Picture,
  after: Picture,
  selected: string | undefined,
  middle: Point,
): Point => {
  const inBoth = [...before.boxes].filter(([id]) => after.boxes.has(id));
  const [first] = inBoth.filter(([id]) => id === selected);
  const nearest = inBoth.reduce<readonly [string, Box] | undefined>(
    (best, one) => (best === undefined || away(one[1], middle) < away(best[1], middle) ? one : best),
    undefined,
  );
  const anchor = first ?? nearest;
  const there = after.boxes.get(anchor?.[0] ?? '');
  return anchor === undefined || there === undefined
    ? { x: 0, y: 0 }
    : { x: there.x - anchor[1].x, y: there.y - anchor[1].y };
};
