interface Joined {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The edges at each node, whichever of its ends the node is. */
export const adjacent = <E extends Joined>(edges: readonly E[]): ReadonlyMap<string, readonly E[]> => {
  const found = new Map<string, E[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.from, edge.to])) {
      const known = found.get(id);
      if (known) known.push(edge);
      else found.set(id, [edge]);
    }
  }
  return found;
};

/** The other end of an edge. */
export const otherEnd = ({ from, to }: Joined, id: string): string => (from === id ? to : from);
