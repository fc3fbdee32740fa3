import type { Edge, Node, Tier, Value } from '../../schema/landscape.ts';
import type { Membership } from './memberships.ts';
import type { GraphEdge, GraphNode } from './results.ts';

/** A node as it is drawn or listed, under the name it is shown by. */
export function graphNode(landscape: string, node: Node, name: string): GraphNode {
  const { kind, role, mode, attribute, tier, sector, count } = node.properties;
  return {
    id: node.id,
    landscape,
    label: node.label,
    name,
    aliases: node.aliases,
    status: node.status ?? null,
    validFrom: node.validFrom ?? null,
    validTo: node.validTo ?? null,
    tier: (text(tier) as Tier | undefined) ?? null,
    kind: text(kind) ?? text(role) ?? text(mode) ?? text(attribute) ?? null,
    sector: text(sector) ?? null,
    count: typeof count === 'number' ? count : null,
  };
}

/** An edge as it is drawn. */
export function graphEdge(edge: Edge): GraphEdge {
  return {
    id: edge.id,
    type: edge.type,
    from: edge.from,
    to: edge.to,
    status: edge.status ?? null,
    validFrom: edge.validFrom ?? null,
    validTo: edge.validTo ?? null,
    role: text(edge.properties['role']) ?? null,
    seat: null,
  };
}

/** A membership as it is drawn: with the status, dates and role of the seat it stands for. */
export function membershipEdge({ id, type, from, to, seat }: Membership): GraphEdge {
  return {
    id,
    type,
    from,
    to,
    status: seat.status ?? null,
    validFrom: seat.validFrom ?? null,
    validTo: seat.validTo ?? null,
    role: text(seat.properties['role']) ?? null,
    seat: seat.id,
  };
}

function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
