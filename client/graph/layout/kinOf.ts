import type { DrawnEdge, DrawnNode } from '../drawn.ts';
import { isBody, ownBand } from './bands.ts';
import type { Band } from './bands.ts';

const neighbours = (
  nodes: ReadonlyMap<string, DrawnNode>,
  edges: readonly DrawnEdge[],
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    found.set(a, [...(found.get(a) ?? []), b]);
  };
  for (const { from, to, type } of edges) {
    if (type === 'COVERS' || type === 'WITHIN' || !nodes.has(from) || !nodes.has(to)) continue;
    add(from, to);
    add(to, from);
  }
  return found;
};

/**
 * The bodies that are linked to others but sit at no table, each with its band: its own, or else that of the body it
 * was reached from. In the order of reaching them, so that what belongs together stands together.
 */
export const kinOf = (
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  placed: ReadonlyMap<string, Band>,
): ReadonlyMap<string, Band> => {
  // A closed group of those without a band stays below all others, wherever its edges lead.
  const isPlaced = (node: DrawnNode): boolean =>
    node.label !== 'Group' || !['loose', 'topics'].includes(node.kind ?? '');
  const bodies = new Map(
    nodes.filter((node) => isBody(node) && isPlaced(node)).map((node) => [node.id, node]),
  );
  const around = neighbours(bodies, edges);
  const kin = new Map<string, Band>();
  const reach = (starts: readonly (readonly [string, Band])[]): void => {
    const queue = [...starts];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [id, band] = next;
      for (const other of around.get(id) ?? []) {
        const node = bodies.get(other);
        if (node === undefined || node.label === 'Area' || placed.has(other) || kin.has(other)) continue;
        kin.set(other, ownBand(node) ?? band);
        queue.push([other, ownBand(node) ?? band]);
      }
    }
  };
  reach([...placed]);
  const rest = [...bodies.values()]
    .filter(({ id, label }) => label !== 'Area' && (around.get(id)?.length ?? 0) > 0)
    .sort(
      (a, b) => (around.get(b.id)?.length ?? 0) - (around.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
    );
  for (const node of rest) {
    if (placed.has(node.id) || kin.has(node.id)) continue;
    const band = ownBand(node) ?? 'county';
    kin.set(node.id, band);
    reach([[node.id, band]]);
  }
  return kin;
};
