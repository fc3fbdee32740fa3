import type { Picture } from './layout/picture.ts';

/** A picture higher than this is panned, not scrolled past. */
const highest = 2400;

/** Nor is one lower than this that is seen from afar and then gone into. */
const lowest = 300;

/** As high as the whole picture at its first size, in a room of so many pixels across. */
export const heightOf = ({ width, height }: Picture, room: number): number =>
  width <= room ? Math.min(height, highest) : Math.min(highest, Math.max(lowest, (height * room) / width));
