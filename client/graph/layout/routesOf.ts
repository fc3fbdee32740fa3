import type { DrawnEdge } from '../drawn.ts';
import type { Columns } from './columnsOf.ts';
import { rowGap } from './measures.ts';
import type { Box, Point } from './picture.ts';
import type { Tracks } from './tracks.ts';
import type { Way } from './ways.ts';

/** Spreads the lines of one box apart: -1, 0, 1 … for three of them, in the order of asking. */
const spreader = (): ((box: string, of: ReadonlyMap<string, number>) => number) => {
  const asked = new Map<string, number>();
  return (box, of) => {
    const at = asked.get(box) ?? 0;
    asked.set(box, at + 1);
    return at - ((of.get(box) ?? 1) - 1) / 2;
  };
};

const counts = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
};

const top = (box: Box): number => box.y - box.height / 2;
const bottom = (box: Box): number => box.y + box.height / 2;
const within = (value: number, middle: number, half: number): number =>
  Math.min(middle + half, Math.max(middle - half, value));

/** The face of a table that looks at a height. */
const face = (table: Box, y: number): number => (y < table.y ? top(table) : bottom(table));

interface Drawn {
  readonly edge: DrawnEdge;
  readonly way: Way;
}

/** The keys under which the lines of one box share a side of it. */
const sideKey = ({ edge, way }: Drawn): string =>
  way.kind === 'drop' || way.kind === 'side' ? `${way.kind} ${way.box}` : `${way.kind} ${edge.from}`;

/** The corners of the line of every edge. */
export const routesOf = (
  drawn: readonly Drawn[],
  boxes: ReadonlyMap<string, Box>,
  columns: Columns,
  { trackOf }: Tracks,
): ReadonlyMap<string, readonly Point[]> => {
  const perSide = counts(drawn.map(sideKey));
  const perEnd = counts(drawn.map(({ edge }) => `end ${edge.to}`));
  const spread = spreader();
  const routes = new Map<string, readonly Point[]>();
  for (const one of drawn) {
    const { edge, way } = one;
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const shift = spread(sideKey(one), perSide);
    const x =
      way.kind === 'side' || way.kind === 'around' ? columns.track(way.gutter, trackOf.get(edge.id) ?? 0) : 0;
    const points = pointsOf(way, { from, to, boxes, shift, x, end: () => spread(`end ${edge.to}`, perEnd) });
    routes.set(edge.id, 'box' in way && way.box !== edge.from ? [...points].reverse() : points);
  }
  return routes;
};

interface Ends {
  readonly from: Box;
  readonly to: Box;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly shift: number;
  /** Where the track of the gutter runs, for the ways that take one. */
  readonly x: number;
  readonly end: () => number;
}

/** The corners from the box of a way to its table, or from the first node to the second. */
const pointsOf = (way: Way, { from, to, boxes, shift, x, end }: Ends): readonly Point[] => {
  switch (way.kind) {
    case 'inside': {
      const [hub, frame] = from.as === 'hub' ? [from, to] : [to, from];
      const left = { x: hub.x - hub.width / 2, y: hub.y };
      const name = { x: Math.max(frame.x - frame.width / 2, left.x - 10), y: hub.y };
      return from === hub ? [left, name] : [name, left];
    }
    case 'drop': {
      const box = boxes.get(way.box) ?? from;
      const table = boxes.get(way.table) ?? to;
      const at = box.x + shift * 12;
      return [
        { x: at, y: face(box, table.y) },
        { x: at, y: face(table, box.y) },
      ];
    }
    case 'side': {
      const box = boxes.get(way.box) ?? from;
      const table = boxes.get(way.table) ?? to;
      const y = within(box.y + shift * 7, box.y, box.height / 2 - 4);
      const edge = x > box.x ? box.x + box.width / 2 : box.x - box.width / 2;
      const at = within(x, table.x, table.width / 2 - 2);
      return [
        { x: edge, y },
        { x: at, y },
        { x: at, y: face(table, box.y) },
      ];
    }
    case 'beside': {
      const y = within(from.y + shift * 8, from.y, from.height / 2 - 4);
      const sign = Math.sign(to.x - from.x);
      return [
        { x: from.x + (sign * from.width) / 2, y },
        { x: to.x - (sign * to.width) / 2, y },
      ];
    }
    case 'around': {
      const offset = end();
      const y = within(from.y + shift * 7, from.y, from.height / 2 - 4);
      const isBelow = to.y >= from.y;
      const start = { x: from.x + from.width / 2, y };
      // Between two rows: above the row of `to` when coming from above, below it when coming from below.
      const between =
        (isBelow && to.y !== from.y ? top(to) : bottom(to)) +
        (isBelow && to.y !== from.y ? -1 : 1) * within(rowGap / 2 + offset * 3, rowGap / 2, 6);
      const at = within(to.x + offset * 9, to.x, to.width / 2 - 8);
      return [
        start,
        { x, y },
        { x, y: between },
        { x: at, y: between },
        { x: at, y: isBelow && to.y !== from.y ? top(to) : bottom(to) },
      ];
    }
    default:
      return way satisfies never;
  }
};
