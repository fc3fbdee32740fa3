import { seatWord } from '../../words.ts';
import type { DrawnEdge, DrawnPart } from '../drawn.ts';
import { nameOf } from '../nameOf.ts';
import { shortestPath } from '../walk/shortestPath.ts';
import type { Connection } from './connectionQuery.ts';

/** A step from one body to the next. */
export interface PathStep {
  readonly to: string;
  /** Why they are linked: a sentence. */
  readonly because: string;
  /** The line of the picture between them; undefined where it shows none. */
  readonly edge: DrawnEdge | undefined;
  readonly passages: Connection['results'][number]['path'][number]['passages'];
}

/** How two are linked. */
export interface FoundPath {
  readonly from: string;
  /** Through seats alone, or through lines of any kind that the picture shows. */
  readonly through: 'seats' | 'picture';
  /** Why there is no way through seats; null where there is one. */
  readonly said: string | null;
  /** None where no way leads from one to the other. */
  readonly steps: readonly PathStep[];
  readonly completeness: Connection['completeness'];
}

/**
 * The way through seats that was found, step by step on the lines of the picture; where there is none, the shortest way
 * along lines of any kind that the picture shows.
 */
export const foundPath = (
  { from, to }: { readonly from: string; readonly to: string },
  connection: Connection,
  part: DrawnPart,
): FoundPath => {
  const { said, completeness, results } = connection;
  const [way] = results;
  if (way === undefined)
    return { from, through: 'picture', said, completeness, steps: alongLines(part, from, to) };
  const between = edgeBetween(part.edges);
  return {
    from,
    through: 'seats',
    said: null,
    completeness,
    steps: way.path.map((step) => ({
      to: step.to.id,
      because: `${step.from.name} to ${step.to.name}: ${step.because}`,
      edge: between(step.from.id, step.to.id),
      passages: step.passages,
    })),
  };
};

/** The line between two, whichever way it points: of several the first by id, a seat before other links. */
const edgeBetween = (edges: readonly DrawnEdge[]) => {
  const key = (one: string, other: string): string => [one, other].sort().join('\n');
  const found = new Map<string, DrawnEdge>();
  const isSeat = ({ seat }: DrawnEdge): number => Number(seat !== null);
  for (const edge of [...edges].sort((a, b) => isSeat(b) - isSeat(a) || (a.id < b.id ? -1 : 1))) {
    const ends = key(edge.from, edge.to);
    if (!found.has(ends)) found.set(ends, edge);
  }
  return (one: string, other: string): DrawnEdge | undefined => found.get(key(one, other));
};

/** Each step in the direction in which the paper says it: "County Council has a seat on Board". */
const alongLines = ({ nodes, edges }: DrawnPart, from: string, to: string): readonly PathStep[] => {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  if (!names.has(from) || !names.has(to)) return [];
  const sentence = ({ from: one, to: other, type, role, status }: DrawnEdge): string =>
    `${names.get(one) ?? one} ${seatWord(type, role)} ${names.get(other) ?? other}` +
    (status !== null && status !== 'existing' ? ` (${status})` : '');
  return (shortestPath(edges, from, to) ?? []).map((step) => ({
    to: step.to,
    because: sentence(step.edge),
    edge: step.edge,
    passages: [],
  }));
};

/** Ids of all that a path runs over: what is marked in the picture. Undefined where there is none. */
export const idsOn = (path: FoundPath | undefined): ReadonlySet<string> | undefined =>
  path === undefined || path.steps.length === 0
    ? undefined
    : new Set([
        path.from,
        ...path.steps.flatMap(({ edge, to }) => [to, ...(edge === undefined ? [] : [edge.id])]),
      ]);
