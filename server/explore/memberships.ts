import { membershipOfRole } from '../../schema/landscape.ts';
import type { Edge, Landscape, MembershipType, Node, Role } from '../../schema/landscape.ts';

/** What a seat makes of a body: member, observer or attendant of the partnership that the seat is on. */
export interface Membership {
  readonly id: string;
  readonly type: MembershipType;
  /** Id of the body that the seat is held for. */
  readonly from: string;
  /** Id of the partnership. */
  readonly to: string;
  readonly seat: Node;
}

/** One membership for each body that each seat is held for, in the order of the seats. */
export function memberships(landscape: Landscape): readonly Membership[] {
  const on = firstTarget(landscape.edges, 'ON');
  const heldFor = allTargets(landscape.edges, 'ON_BEHALF_OF');
  return landscape.nodes.flatMap((seat) => {
    const partnership = on.get(seat.id);
    if (seat.label !== 'Seat' || partnership === undefined) return [];
    const type = membershipOfRole[seat.properties['role'] as Role];
    return (heldFor.get(seat.id) ?? []).map((body) => ({
      id: `${type}:${seat.id}:${body}`,
      type,
      from: body,
      to: partnership,
      seat,
    }));
  });
}

function firstTarget(edges: readonly Edge[], type: Edge['type']): ReadonlyMap<string, string> {
  return new Map(edges.filter((edge) => edge.type === type).map((edge) => [edge.from, edge.to]));
}

function allTargets(edges: readonly Edge[], type: Edge['type']): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.type !== type) continue;
    const known = targets.get(edge.from);
    if (known) known.push(edge.to);
    else targets.set(edge.from, [edge.to]);
  }
  return targets;
}
