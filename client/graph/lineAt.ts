import type { DrawnEdge } from './drawn.ts';
import type { Picture, Point } from './layout/picture.ts';

/** How far a point is from the straight line between two others. */
const fromStretch = ({ x, y }: Point, from: Point, to: Point): number => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx ** 2 + dy ** 2 || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
};

/** The corners of a line as it is drawn: as it is led, or else from middle to middle. */
const cornersOf = ({ id, from, to }: DrawnEdge, { boxes, routes }: Picture): readonly Point[] => {
  const ends = [boxes.get(from), boxes.get(to)].filter((box) => box !== undefined);
  return routes.get(id) ?? (ends.length === 2 ? ends : []);
};

/**
 * The id of the line nearest to a place of the picture, of those that come as near as `reach`; undefined where none
 * does. Distances are in pixels at zoom 1; a line that is led straight from a box to itself is not drawn, nor found.
 */
export const lineAt = (
  edges: readonly DrawnEdge[],
  picture: Picture,
  place: Point,
  reach: number,
): string | undefined => {
  let nearest: { readonly id: string; readonly away: number } | undefined;
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const corners = cornersOf(edge, picture);
    for (const [at, corner] of corners.slice(1).entries()) {
      const away = fromStretch(place, corners[at] ?? corner, corner);
      if (away <= Math.min(reach, nearest?.away ?? reach)) nearest = { id: edge.id, away };
    }
  }
  return nearest?.id;
};
