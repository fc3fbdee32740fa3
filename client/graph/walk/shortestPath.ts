import { adjacent, otherEnd } from './adjacent.ts';

interface Joined {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** One step of a path: the edge taken, and the node it leads to. */
export interface Step<E> {
  readonly edge: E;
  readonly to: string;
}

/**
 * A path of fewest edges from one node to another, whichever way the edges point; undefined where there is none, empty
 * where both are the same. Of several it is the one whose edge ids come first, so that it is the same each time.
 */
export const shortestPath = <E extends Joined>(
  edges: readonly E[],
  from: string,
  to: string,
): readonly Step<E>[] | undefined => {
  const at = adjacent([...edges].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const cameBy = new Map<string, E | undefined>([[from, undefined]]);
  const queue = [from];
  for (let next = 0; next < queue.length && !cameBy.has(to); next += 1) {
    const id = queue[next] ?? from;
    for (const edge of at.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (cameBy.has(other)) continue;
      cameBy.set(other, edge);
      queue.push(other);
    }
  }
  if (!cameBy.has(to)) return undefined;
  const steps: Step<E>[] = [];
  for (let id = to, edge = cameBy.get(id); edge !== undefined; edge = cameBy.get(id)) {
    steps.push({ edge, to: id });
    id = otherEnd(edge, id);
  }
  return steps.reverse();
};
