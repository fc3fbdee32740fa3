import type { GraphEdge, GraphNode } from '../queries.ts';
import type { Toggled } from '../state/place.ts';
import { isOn } from './isOn.ts';

const memberships: readonly string[] = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS'];

/** A part of a landscape. Both ends of each edge are among the nodes. */
export interface Part {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const connected = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Part => {
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};

/**
 * The nodes of the chosen labels. A seat is shown by its memberships, from body to partnership; where no body is named
 * for it, and where seats are chosen, it is shown itself.
 */
export const partOfLabels = ({ nodes, edges }: Part, toggled: Toggled): Part => {
  const isWanted = (label: string): boolean => isOn(toggled, 'labels', label);
  const heldForBody = new Set(edges.flatMap(({ seat }) => (seat === null ? [] : [seat])));
  const showsSeats = isWanted('Seat');
  const isShown = ({ id, label }: GraphNode): boolean =>
    isWanted(label) || (label === 'Seat' && isWanted('Partnership') && !heldForBody.has(id));
  return connected(
    nodes.filter(isShown),
    edges.filter(({ type }) => !showsSeats || !memberships.includes(type)),
  );
};

/** What of a part passes the filters. What has no status (a document) passes that of statuses. */
export const passing = ({ nodes, edges }: Part, toggled: Toggled): Part => {
  const hasStatus = ({ status }: { readonly status: string | null }): boolean =>
    status === null || isOn(toggled, 'statuses', status);
  return connected(
    nodes.filter((node) => hasStatus(node) && isOn(toggled, 'tiers', node.tier ?? 'none')),
    edges.filter((edge) => hasStatus(edge) && isOn(toggled, 'links', edge.type)),
  );
};
