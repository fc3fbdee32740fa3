import type { ElementDefinition } from 'cytoscape';
import { mostRouted } from './layout/mostRouted.ts';
import type { Picture, Point } from './layout/picture.ts';
import { textWidth } from './layout/textWidth.ts';
import type { DrawnPart } from './drawn.ts';

/** Where a line bends, as Cytoscape takes it: shares of the way between its ends, and distances from it. */
interface Bends {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

const bends = (points: readonly Point[] = []): Bends => {
  const start = points[0];
  const end = points.at(-1);
  if (start === undefined || end === undefined) return { weights: [], distances: [] };
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const inner = points.slice(1, -1);
  return {
    weights: inner.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2),
    distances: inner.map(({ x, y }) => ((x - start.x) * -dy + (y - start.y) * dx) / length),
  };
};

/** Moves a caption to the left end of its ground. */
const toTheLeft = (text: string, width: number, letters: number): number =>
  (textWidth(text, letters) * 1.06 - width) / 2 + letters;

const relative = (point: Point | undefined, middle: Point | undefined): string =>
  point === undefined || middle === undefined
    ? 'outside-to-node'
    : `${(point.x - middle.x).toFixed(1)}px ${(point.y - middle.y).toFixed(1)}px`;

/**
 * Fresh Cytoscape elements of what is shown, with its facts as data: what they look like is decided in `style.ts`.
 * Cytoscape edits what it is given, so nothing of this is kept or shared.
 */
export const elements = (part: DrawnPart, picture: Picture): readonly ElementDefinition[] => {
  const shown = new Set(part.nodes.map(({ id }) => id));
  const isCrowded = part.edges.length > mostRouted;
  const grounds = picture.grounds.map(({ id, title, letters, left, top, width, height }) => ({
    group: 'nodes' as const,
    classes: 'ground',
    selectable: false,
    // A closed group is a box of that id, on the ground that it stands on.
    data: {
      id: `ground ${id}`,
      text: title,
      letters,
      shift: toTheLeft(title, width, letters),
      width,
      height,
    },
    position: { x: left + width / 2, y: top + height / 2 },
  }));
  const nodes = part.nodes.flatMap((node): ElementDefinition[] => {
    const box = picture.boxes.get(node.id);
    if (box === undefined) return [];
    const { as, width, height, lines, shift } = box;
    return [
      {
        group: 'nodes',
        data: { ...node, fact: node.id, as, width, height, shift, text: lines.join('\n') },
        position: { x: box.x, y: box.y },
      },
    ];
  });
  const edges = part.edges.flatMap((edge): ElementDefinition[] => {
    const points = picture.routes.get(edge.id);
    if (!picture.boxes.has(edge.from) || !picture.boxes.has(edge.to) || edge.from === edge.to) return [];
    if (!shown.has(edge.from) || !shown.has(edge.to)) return [];
    const { weights, distances } = bends(points);
    return [
      {
        group: 'edges',
        data: {
          ...edge,
          // A node and an edge of a register may share an id; in one picture they may not.
          id: `edge ${edge.id}`,
          fact: edge.id,
          source: edge.from,
          target: edge.to,
          isCrowded,
          weights,
          distances,
          start: relative(points?.[0], picture.boxes.get(edge.from)),
          end: relative(points?.at(-1), picture.boxes.get(edge.to)),
        },
      },
    ];
  });
  return [...grounds, ...nodes, ...edges];
};
