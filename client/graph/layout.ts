import type { DrawnEdge, DrawnNode } from './drawn.ts';
import { boxesOf } from './layout/boxesOf.ts';
import { columnsOf, howManyColumns } from './layout/columnsOf.ts';
import { makePlan } from './layout/makePlan.ts';
import { wideEnoughForHeaders } from './layout/measures.ts';
import type { Picture } from './layout/picture.ts';
import { placed } from './layout/placed.ts';
import type { Spot } from './layout/placed.ts';
import { routesOf } from './layout/routesOf.ts';
import { shareTracks } from './layout/tracks.ts';
import type { Stretch } from './layout/tracks.ts';
import { wayOf } from './layout/ways.ts';
import type { Way } from './layout/ways.ts';

const stretchOf = (id: string, way: Way, from: Spot, to: Spot): readonly Stretch[] =>
  way.kind === 'side' || way.kind === 'around'
    ? [{ id, gutter: way.gutter, from: Math.min(from.row, to.row), to: Math.max(from.row, to.row) }]
    : [];

/**
 * The two-tier picture of a landscape for a width in pixels: bands by tier, region above, county, districts below;
 * each partnership that others sit on as a table with its guests around it; lines that run between the boxes. Pure, and
 * the same for the same landscape whatever the order of its nodes and edges.
 */
export const layout = (nodes: readonly DrawnNode[], edges: readonly DrawnEdge[], width: number): Picture => {
  const sortedNodes = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sortedEdges = [...edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const headersBeside = width >= wideEnoughForHeaders;
  const plan = makePlan(sortedNodes, sortedEdges, howManyColumns(width, headersBeside));
  const where = placed(plan, headersBeside);
  const lane = Math.floor(plan.columns / 2) - 1;
  const drawn = sortedEdges.flatMap((edge) => {
    const from = where.spots.get(edge.from);
    const to = where.spots.get(edge.to);
    if (from === undefined || to === undefined || edge.from === edge.to) return [];
    return [{ edge, from, to, way: wayOf(edge, { from, to }, lane, plan.nextToTable) }];
  });
  const tracks = shareTracks(drawn.flatMap(({ edge, way, from, to }) => stretchOf(edge.id, way, from, to)));
  const columns = columnsOf(width, plan.columns, headersBeside, tracks.count);
  const boxes = boxesOf(new Map(sortedNodes.map((node) => [node.id, node])), where, columns);
  return {
    ...boxes,
    width: columns.right,
    routes: routesOf(drawn, boxes.boxes, columns, tracks),
  };
};
