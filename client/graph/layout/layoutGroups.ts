import { caption, letterSize, lineHeight } from '../caption.ts';
import type { DrawnEdge, DrawnNode, DrawnPart } from '../drawn.ts';
import type { Group } from '../group/group.ts';
import { bands } from './bands.ts';
import { columnsOf, howManyColumns } from './columnsOf.ts';
import type { Columns } from './columnsOf.ts';
import { boxPadding, columnWidth, leastBoxHeight, margin } from './measures.ts';
import { mostRouted } from './mostRouted.ts';
import type { Box, Ground, Picture } from './picture.ts';
import type { Spot } from './placed.ts';
import { routesOf } from './routesOf.ts';
import { shelve } from './shelve.ts';
import type { Shelf } from './shelve.ts';
import { shareTracks } from './tracks.ts';
import { wayOf } from './ways.ts';
import { wrap } from './wrap.ts';

/** Space between two rows of cells, between a ground and its boxes, and for its title. */
const gap = 18;
const padding = 6;
const titleHeight = 26;

interface Row {
  readonly top: number;
  readonly height: number;
}

interface Cell extends Spot {
  readonly node: DrawnNode;
}

/** More boxes than this are not read at once: they are seen as a whole first, about as wide as high. */
const mostRead = 300;

const acrossOf = (boxes: number, width: number): number => {
  const fitting = howManyColumns(width, false);
  return boxes <= mostRead ? fitting : Math.max(fitting, Math.ceil(Math.sqrt(boxes / 1.5)));
};

const linksOf = (edges: readonly DrawnEdge[]): ReadonlyMap<string, number> => {
  const links = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  return links;
};

/** In a group the area or theme itself comes first, then who has most links: they are looked for most. */
const sorted = (
  { members }: Group,
  nodes: ReadonlyMap<string, DrawnNode>,
  links: ReadonlyMap<string, number>,
): readonly DrawnNode[] => {
  const heads = (node: DrawnNode): number => Number(['Area', 'Theme', 'Block'].includes(node.label));
  return members
    .flatMap((id) => nodes.get(id) ?? [])
    .sort(
      (a, b) =>
        heads(b) - heads(a) ||
        (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) ||
        a.name.localeCompare(b.name, 'en-GB') ||
        (a.id < b.id ? -1 : 1),
    );
};

const shelvesOf = (
  groups: readonly (Group & { readonly nodes: readonly DrawnNode[] })[],
  columns: number,
): readonly Shelf[] => {
  let row = 0;
  return bands.flatMap((band) => {
    const wanting = groups
      .filter((group) => group.band === band && group.nodes.length > 0)
      .map(({ id, nodes }) => ({ id, boxes: nodes.length }));
    const { shelves, end } = shelve(wanting, columns, row);
    row = end;
    return shelves;
  });
};

const rowsOf = (
  cells: readonly Cell[],
  shelves: readonly Shelf[],
  boxWidth: number,
  scale: number,
): readonly Row[] => {
  const count = Math.max(0, ...shelves.map(({ row, rows }) => row + rows));
  const starts = new Set(shelves.map(({ row }) => row));
  const heights = Array.from({ length: count }, () => leastBoxHeight);
  for (const { node, row } of cells) {
    const height = caption(node, boxWidth).length * lineHeight + boxPadding;
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  let y = margin;
  return heights.map((height, row) => {
    const top = y + (starts.has(row) ? titleHeight * scale : 0);
    y = top + height + gap;
    return { top, height };
  });
};

const boxesOf = (cells: readonly Cell[], rows: readonly Row[], columns: Columns): ReadonlyMap<string, Box> =>
  new Map(
    cells.map(({ node, row, column }) => {
      const { top, height } = rows[row] ?? { top: 0, height: 0 };
      const lines = caption(node, columns.boxWidth);
      const x = columns.left(column) + columns.boxWidth / 2;
      return [
        node.id,
        { x, y: top + height / 2, width: columns.boxWidth, height, lines, shift: 0, as: 'box' },
      ] as const;
    }),
  );

const groundOf = (
  shelf: Shelf,
  title: string,
  rows: readonly Row[],
  columns: Columns,
  scale: number,
): Ground | undefined => {
  const first = rows[shelf.row];
  const last = rows[shelf.row + shelf.rows - 1];
  if (first === undefined || last === undefined) return undefined;
  const left = columns.left(shelf.column) - padding;
  const right = columns.left(shelf.column + shelf.columns - 1) + columns.boxWidth + padding;
  const top = first.top - titleHeight * scale;
  return {
    id: shelf.id,
    title: wrap(title, right - left - 2 * padding, letterSize * scale, 1).join(''),
    letters: letterSize * scale,
    left,
    top,
    width: right - left,
    height: last.top + last.height + padding - top,
  };
};

const routed = (
  edges: readonly DrawnEdge[],
  spots: ReadonlyMap<string, Spot>,
): readonly { readonly edge: DrawnEdge; readonly from: Spot; readonly to: Spot }[] => {
  if (edges.length > mostRouted) return [];
  return edges.flatMap((edge) => {
    const from = spots.get(edge.from);
    const to = spots.get(edge.to);
    return from === undefined || to === undefined || edge.from === edge.to ? [] : [{ edge, from, to }];
  });
};

/**
 * The picture of a part in groups, each on a ground of its own: region above, county, districts side by side below, last
 * what has no band. Few lines run between the boxes; where they are many, each runs straight. Pure, and the same
 * whatever the order of nodes and edges.
 */
export const layoutGroups = (part: DrawnPart, groups: readonly Group[], width: number): Picture => {
  const nodes = new Map(part.nodes.map((node) => [node.id, node]));
  const edges = [...part.edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = linksOf(edges);
  const filled = groups.map((group) => ({ ...group, nodes: sorted(group, nodes, links) }));
  const across = acrossOf(part.nodes.length, width);
  const shelves = shelvesOf(filled, across);
  const inShelf = new Map(filled.map((group) => [group.id, group.nodes]));
  const cells = shelves.flatMap((shelf) =>
    (inShelf.get(shelf.id) ?? []).map((node, at): Cell => ({
      node,
      row: shelf.row + Math.floor(at / shelf.columns),
      column: shelf.column + (at % shelf.columns),
      as: 'box',
    })),
  );
  const spots = new Map<string, Spot>(cells.map((cell) => [cell.node.id, cell]));
  const drawn = routed(edges, spots).map((one) => ({ ...one, way: wayOf(one.edge, one, 0, new Map()) }));
  const tracks = shareTracks(
    drawn.flatMap(({ edge, way, from, to }) =>
      way.kind === 'around'
        ? [
            {
              id: edge.id,
              gutter: way.gutter,
              from: Math.min(from.row, to.row),
              to: Math.max(from.row, to.row),
            },
          ]
        : [],
    ),
  );
  const columns = columnsOf(Math.max(width, across * columnWidth), across, false, tracks.count);
  const scale = Math.max(1, columns.right / width);
  const rows = rowsOf(cells, shelves, columns.boxWidth, scale);
  const boxes = boxesOf(cells, rows, columns);
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const last = rows.at(-1);
  return {
    width: columns.right,
    height: last === undefined ? 0 : last.top + last.height + padding + margin,
    boxes,
    routes: routesOf(drawn, boxes, columns, tracks),
    grounds: shelves.flatMap(
      (shelf) => groundOf(shelf, titles.get(shelf.id) ?? '', rows, columns, scale) ?? [],
    ),
  };
};
