import type { DrawnEdge } from '../drawn.ts';
import type { Arrangement } from '../arrange/arrangement.ts';
import type { Picture } from './picture.ts';

/** A picture with some boxes where somebody put them. Lines that end at one of these run straight. */
export const withMoved = (
  picture: Picture,
  moved: Arrangement['moved'],
  edges: readonly DrawnEdge[],
): Picture => {
  const ids = Object.keys(moved).filter((id) => picture.boxes.has(id));
  if (ids.length === 0) return picture;
  const boxes = new Map(picture.boxes);
  for (const id of ids) {
    const box = boxes.get(id);
    const place = moved[id];
    if (box !== undefined && place !== undefined) boxes.set(id, { ...box, ...place });
  }
  const loose = new Set(
    edges.filter(({ from, to }) => ids.includes(from) || ids.includes(to)).map(({ id }) => id),
  );
  return { ...picture, boxes, routes: new Map([...picture.routes].filter(([id]) => !loose.has(id))) };
};
