import type { GraphEdge } from './results.ts';

/** Ids of the nodes that lie at most so many edges from one, in either direction, itself included. */
export function withinHops(edges: readonly GraphEdge[], around: string, hops: number): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  const reached = new Set([around]);
  let edge: readonly string[] = [around];
  for (let step = 0; step < hops && edge.length > 0; step += 1) {
    const next = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    edge = [...new Set(next)];
  }
  return reached;
}
