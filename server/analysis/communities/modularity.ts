import type { SharedGraph } from './sharedGraph.ts';

/**
 * How much better clusters hold together than chance: Q = Σ over clusters of (inside / m - γ (degree / 2m)²), with m the sum
 * of all weights, inside that of the edges within the cluster, degree that of the ends in it, γ the resolution. -0.5 to
 * 1 for γ = 1; higher, further from chance. NaN without edges. Source: Newman 2006; weights as Newman 2004; resolution as
 * Reichardt and Bornholdt 2006.
 */
export function modularity(
  { a, b, weights }: SharedGraph,
  clusterOf: Int32Array,
  resolution: number,
): number {
  const degrees = new Map<number, number>();
  let inside = 0;
  let total = 0;
  for (let edge = 0; edge < a.length; edge += 1) {
    const weight = weights[edge] ?? 0;
    const one = clusterOf[a[edge] ?? 0] ?? -1;
    const other = clusterOf[b[edge] ?? 0] ?? -1;
    total += weight;
    if (one === other) inside += weight;
    degrees.set(one, (degrees.get(one) ?? 0) + weight);
    degrees.set(other, (degrees.get(other) ?? 0) + weight);
  }
  if (total === 0) return NaN;
  const chance = [...degrees.values()].reduce((sum, degree) => sum + (degree / (2 * total)) ** 2, 0);
  return inside / total - resolution * chance;
}
