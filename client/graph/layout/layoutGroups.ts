import type { DrawnEdge, DrawnNode, DrawnPart } from '../drawn.ts';
import type { Group } from '../group/group.ts';
import { bands } from './bands.ts';
import { columnsOf, howManyColumns } from './columnsOf.ts';
import { groundOf, padding } from './groundOf.ts';
import { boxesOf, rowsOf } from './groupRows.ts';
import type { Cell } from './groupRows.ts';
import { columnWidth, margin } from './measures.ts';
import { mostRouted } from './mostRouted.ts';
import type { Picture } from './picture.ts';
import type { Spot } from './placed.ts';
import { routesOf } from './routesOf.ts';
import { shelve } from './shelve.ts';
import type { Shelf } from './shelve.ts';
import { linksOf, sortedMembers } from './sortedMembers.ts';
import { shareTracks } from './tracks.ts';
import { wayOf } from './ways.ts';

/** More boxes than this are not read at once: they are seen as a whole first, about as wide as high. */
const mostRead = 300;

const acrossOf = (boxes: number, width: number): number => {
  const fitting = howManyColumns(width, false);
  return boxes <= mostRead ? fitting : Math.max(fitting, Math.ceil(Math.sqrt(boxes / 1.5)));
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
  const filled = groups.map((group) => ({ ...group, nodes: sortedMembers(group, nodes, links) }));
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
