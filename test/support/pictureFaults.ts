import type { DrawnEdge } from '../../client/graph/drawn.ts';
import type { Box, Picture, Point } from '../../client/graph/layout/picture.ts';

/** What is wrong with a picture, for tests of layouts. */

export const top = ({ y, height }: Box): number => y - height / 2;
export const bottom = ({ y, height }: Box): number => y + height / 2;
export const boxOf = (picture: Picture, id: string): Box => {
  const box = picture.boxes.get(id);
  if (box === undefined) throw new Error(`${id} is not drawn.`);
  return box;
};

/** Pairs of boxes that lie on each other; a frame is meant to lie around one that is part of it, and no other. */
export const overlaps = ({ boxes }: Picture, edges: readonly DrawnEdge[]): readonly string[] => {
  const list = [...boxes];
  const isFramed = (part: string, whole: string): boolean =>
    boxes.get(whole)?.as === 'frame' &&
    edges.some(({ type, from, to }) => type === 'PART_OF' && from === part && to === whole);
  return list.flatMap(([one, a], at) =>
    list.slice(at + 1).flatMap(([other, b]) => {
      const apartX = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.01;
      const apartY = Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.01;
      const isMeant = isFramed(one, other) || isFramed(other, one);
      return apartX || apartY || isMeant ? [] : [`${one} on ${other}`];
    }),
  );
};

/** Lines that do not begin and end at the boxes of their two bodies. */
export const loose = (picture: Picture, edges: readonly DrawnEdge[]): readonly string[] =>
  edges.flatMap(({ id, from, to }) => {
    const route = picture.routes.get(id) ?? [];
    const misses = ([end, body]: readonly [Point | undefined, string]): boolean => {
      const box = boxOf(picture, body);
      return (
        end === undefined ||
        Math.abs(end.x - box.x) > box.width / 2 + 1 ||
        Math.abs(end.y - box.y) > box.height / 2 + 1
      );
    };
    return (
      [
        [route[0], from],
        [route.at(-1), to],
      ] as const
    ).some(misses)
      ? [id]
      : [];
  });
