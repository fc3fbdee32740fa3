import { evidenceLabels } from '../../schema/landscape.ts';
import type { Edge, Label, Landscape, Node } from '../../schema/landscape.ts';

/** What a format carries of a landscape. */
export interface Carried {
  readonly labels: readonly Label[];
  /** Whether an edge between two nodes that are carried is carried too. */
  readonly edge: (edge: Edge) => boolean;
  /** Whether an edge that is carried loses what is stated of it: a bare link from one thing to another. */
  readonly isBare: (edge: Edge) => boolean;
}

/** What a format leaves out of a landscape, a line each to tell: counts by label, by type of relationship, by status. */
export function leftOut(landscape: Landscape, format: string, carried: Carried): readonly string[] {
  const labels: readonly Label[] = [...carried.labels, ...evidenceLabels];
  const nodes = landscape.nodes.filter(({ label }) => labels.includes(label));
  const ids = new Set(nodes.map(({ id }) => id));
  // What a column of a row says goes with the row.
  const edges = landscape.edges.filter(({ row, from }) => row > 0 || ids.has(from));
  const goes = (edge: Edge) => ids.has(edge.from) && ids.has(edge.to) && carried.edge(edge);
  const without = landscape.nodes.filter(({ label }) => !labels.includes(label));
  const bare = edges.filter((edge) => goes(edge) && carried.isBare(edge) && says(edge));
  const unreal = nodes.filter(({ status }) => status !== undefined && status !== 'existing');
  return [
    line(`${format} has no place for these, which were left out`, count(without.map(({ label }) => label))),
    line(
      `${format} has no place for these relationships, or for their status, and they were left out`,
      count(edges.filter((edge) => !goes(edge)).map(({ type }) => type)),
    ),
    line(
      `${format} says neither when these relationships hold nor what is noted of them`,
      count(bare.map(({ type }) => type)),
    ),
    line(
      `${format} itself cannot say that these are no facts of the ground: only who reads the field status sees it`,
      count(unreal.map(({ label, status }) => `${label} (${status ?? ''})`)),
    ),
  ].flat();
}

const says = ({ validFrom, validTo, note }: Edge | Node): boolean =>
  validFrom !== undefined || validTo !== undefined || note !== undefined;

const line = (what: string, counts: string): readonly string[] =>
  counts === '' ? [] : [`${what}: ${counts}.`];

/** How often each word occurs, the order that of their first occurrence: `Theme 3, Event 7`. */
function count(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, times]) => `${word} ${times}`).join(', ');
}
