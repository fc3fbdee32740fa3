import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { atDate } from '../../../server/analysis/atDate.ts';
import { graph } from '../../../server/explore/graph.ts';
import type { GraphEdge, GraphNode } from '../../../server/explore/results.ts';
import { display } from '../../../server/graph/display.ts';

/** What the API answers to `graph`. */
export interface GraphAnswer {
  readonly revision: number;
  readonly asOf: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** `count` of a list, from all of its length. */
const spread = <T>(all: readonly T[], count: number): readonly T[] =>
  Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);

/**
 * A part of the made-up county (seed 42) as the API answers it, of exactly so many nodes and edges: its areas, three
 * partnerships in ten nodes, and the bodies with most seats on these; of their seats as many as there shall be edges.
 * Throws a RangeError where the county has not so many.
 */
export function madeUpPart(nodes: number, edges: number): GraphAnswer {
  const landscape = generateLandscape('county', 42);
  const asOf = landscape.landscape.date;
  const { nameOf } = display(landscape);
  const drawn = graph(atDate(landscape, asOf, undefined), nameOf, {
    labels: ['Area', 'Partnership', 'Organisation'],
    edgeTypes: ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS'],
  });
  const of = (label: GraphNode['label']) => drawn.nodes.filter((node) => node.label === label);
  const areas = of('Area');
  const boards = of('Partnership').slice(0, Math.round(nodes * 0.3));
  const isBoard = new Set(boards.map(({ id }) => id));
  const seats = new Map<string, number>();
  for (const { from, to } of drawn.edges) if (isBoard.has(to)) seats.set(from, (seats.get(from) ?? 0) + 1);
  const bodies = of('Organisation')
    .sort((a, b) => (seats.get(b.id) ?? 0) - (seats.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, nodes - areas.length - boards.length);
  const isIn = new Set([...areas, ...boards, ...bodies].map(({ id }) => id));
  const between = drawn.edges.filter(({ from, to }) => isIn.has(from) && isIn.has(to));
  if (isIn.size !== nodes || between.length < edges)
    throw new RangeError(`The made-up county has no part of ${nodes} nodes and ${edges} edges.`);
  return {
    revision: 1,
    asOf,
    nodes: drawn.nodes.filter(({ id }) => isIn.has(id)),
    edges: spread(between, edges),
  };
}
