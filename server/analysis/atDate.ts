import { earliest, latest } from '../../schema/edtf.ts';
import type { Edge, Landscape, Node, Status } from '../../schema/landscape.ts';

/**
 * Whether a fact may hold at a date: its possible interval touches it, and its status is one of the given (any where
 * undefined). The date must be EDTF.
 */
export function mayHold(
  date: string,
  statuses: readonly Status[] | undefined,
): (fact: Node | Edge) => boolean {
  const from = earliest(date) ?? -Infinity;
  const to = latest(date) ?? Infinity;
  return ({ validFrom, validTo, status }) =>
    (status === undefined || !statuses || statuses.includes(status)) &&
    (validFrom === undefined || (earliest(validFrom) ?? -Infinity) <= to) &&
    (validTo === undefined || (latest(validTo) ?? Infinity) >= from);
}

/** A landscape with only what may hold at a date, of the given statuses. Sources and passages stay. */
export function atDate(
  landscape: Landscape,
  date: string,
  statuses: readonly Status[] | undefined,
): Landscape {
  const holds = mayHold(date, statuses);
  const nodes = landscape.nodes.filter(holds);
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = landscape.edges.filter((edge) => holds(edge) && kept.has(edge.from) && kept.has(edge.to));
  return { ...landscape, nodes, edges };
}
