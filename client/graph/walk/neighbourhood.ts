import { adjacent, otherEnd } from './adjacent.ts';

interface Joined {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Ids of the nodes that lie at most `steps` edges from one, in either direction, itself included. */
export const neighbourhood = (
  edges: readonly Joined[],
  start: string,
  steps: number,
): ReadonlySet<string> => {
  const at = adjacent(edges);
  const reached = new Set([start]);
  let rim: readonly string[] = [start];
  for (let step = 0; step < steps && rim.length > 0; step += 1) {
    const next = new Set(
      rim
        .flatMap((id) => (at.get(id) ?? []).map((edge) => otherEnd(edge, id)))
        .filter((id) => !reached.has(id)),
    );
    for (const id of next) reached.add(id);
    rim = [...next];
  }
  return reached;
};
