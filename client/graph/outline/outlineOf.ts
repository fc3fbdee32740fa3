import { addPadding, BubbleSets } from 'bubblesets-js';
import type { Box, Point } from '../layout/picture.ts';

const rectangle = ({ x, y, width, height }: Box) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Fits the gutters of our pictures, which are narrower than the library expects. */
const options = {
  virtualEdges: true,
  edgeR0: 5,
  edgeR1: 11,
  nodeR0: 6,
  nodeR1: 14,
  morphBuffer: 8,
  pixelGroup: 3,
};

/** Space between a box and its outline, beside what the library leaves. */
const padding = 2;

/** Further apart than this no two corners of an outline can be missed. */
const tolerance = 1.2;

/**
 * The corners of one line around some boxes that leads past all others, as far as there is room: a bubble set (Collins,
 * Penn and Carpendale 2009). Empty for no boxes.
 */
export const outlineOf = (members: readonly Box[], others: readonly Box[]): readonly Point[] => {
  if (members.length === 0) return [];
  const sets = new BubbleSets(options);
  sets.pushMember(...addPadding(members.map(rectangle), padding));
  sets.pushNonMember(...others.map(rectangle));
  const path = sets.compute().sample(4).simplify(0).bSplines().simplify(tolerance);
  return path.points.map(({ x, y }) => ({ x, y }));
};
