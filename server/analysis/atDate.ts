import { earliest, latest } from '../../schema/edtf.ts';
import type { Edge, Landscape, Node, Status } from '../../schema/landscape.ts';

/**
 * A landscape with only what may hold at a date: facts whose possible interval touches it, of the given statuses (all
 * where undefined). Sources and passages stay. The date must be EDTF.
 */
export function atDate(
  landscape: Landscape,
  date: string,
  statuses: readonly Status[] | undefined,
): Landscape {
  const from = earliest(date) ?? -Infinity;
  const to = latest(date) ?? Infinity;
  const holds = ({ validFrom, validTo, status }: Node | Edge) =>
    (status === undefined || !statuses || statuses.includes(status)) &&
    (validFrom === undefined || (earliest(validFrom) ?? -Infinity) <= to) &&
    (validTo === undefined || (latest(validTo) ?? Infinity) >= from);
  const nodes = landscape.nodes.filter(holds);
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = landscape.edges.filter((edge) => holds(edge) && kept.has(edge.from) && kept.has(edge.to));
  return { ...landscape, nodes, edges };
}
