import type { ElementDefinition } from 'cytoscape';
import type { DrawnPart } from '../drawn.ts';
import type { Picture, Point } from '../layout/picture.ts';
import { nameOf } from '../nameOf.ts';
import { outlineOf } from './outlineOf.ts';

const seatTypes: readonly string[] = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS', 'ON'];

/** Ids of those who have a seat on a partnership, and of the partnership where it is a box among them. */
const seatedOn = (id: string, { edges }: DrawnPart): ReadonlySet<string> =>
  new Set([
    id,
    ...edges.filter(({ type, to }) => to === id && seatTypes.includes(type)).map(({ from }) => from),
  ]);

const boundsOf = (points: readonly Point[]) => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
};

/** Corners as Cytoscape takes them: from -1 to 1 of the width and height of the shape. */
const shapeOf = (points: readonly Point[], bounds: ReturnType<typeof boundsOf>): string =>
  points
    .flatMap(({ x, y }) => [
      ((x - bounds.left) / bounds.width) * 2 - 1,
      ((y - bounds.top) / bounds.height) * 2 - 1,
    ])
    .map((share) => share.toFixed(4))
    .join(' ');

/**
 * For each partnership in turn an outline around who sits on it, as an element that lies behind the boxes: a picture of
 * its own kind would be missing in what is saved. A partnership drawn as a table is left out of its own outline.
 */
export const outlineElements = (
  ids: readonly string[],
  part: DrawnPart,
  picture: Picture,
): readonly ElementDefinition[] =>
  ids.flatMap((id, order): ElementDefinition[] => {
    const node = part.nodes.find((one) => one.id === id);
    const seated = seatedOn(id, part);
    const boxes = [...picture.boxes].filter(
      ([one, { as }]) => as === 'box' && part.nodes.some((drawn) => drawn.id === one),
    );
    const members = boxes.filter(([one]) => seated.has(one)).map(([, box]) => box);
    const others = boxes.filter(([one]) => !seated.has(one)).map(([, box]) => box);
    const points = outlineOf(members, others);
    if (node === undefined || points.length < 3) return [];
    const bounds = boundsOf(points);
    const { left, top, width, height } = bounds;
    return [
      {
        group: 'nodes',
        classes: 'outline',
        data: {
          id: `outline ${id}`,
          text: nameOf(node),
          order,
          width,
          height,
          shape: shapeOf(points, bounds),
        },
        position: { x: left + width / 2, y: top + height / 2 },
      },
    ];
  });
