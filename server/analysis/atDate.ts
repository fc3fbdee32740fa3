import { earliest, latest } from '../../schema/edtf.ts';
import type { Landscape, Node, Status } from '../../schema/landscape.ts';

/** What decides whether a fact holds. */
export type Lasting = Pick<Node, 'status' | 'validFrom' | 'validTo'>;

/**
 * Whether a fact may hold at a date: its possible interval touches it, and its status is one of the given (any where
 * undefined). The date must be EDTF. Each text is read once, since many facts have the same dates.
 */
export function mayHold(date: string, statuses: readonly Status[] | undefined): (fact: Lasting) => boolean {
  const from = earliest(date) ?? -Infinity;
  const to = latest(date) ?? Infinity;
  const hasBegun = remembered((text) => (earliest(text) ?? -Infinity) <= to);
  const goesOn = remembered((text) => (latest(text) ?? Infinity) >= from);
  return ({ status, validFrom, validTo }) =>
    (status === undefined || !statuses || statuses.includes(status)) &&
    (validFrom === undefined || hasBegun(validFrom)) &&
    (validTo === undefined || goesOn(validTo));
}

function remembered(work: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = work(text);
    known.set(text, value);
    return value;
  };
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
