import type { GraphEdge, GraphNode } from '../queries.ts';

/** A seat with all that it ties together. */
export interface SeatRow {
  readonly id: string;
  /** The seat itself: role, status, dates and how many alike it stands for. */
  readonly seat: GraphNode;
  /** Undefined where the paper names none. */
  readonly partnership: GraphNode | undefined;
  readonly heldBy: readonly GraphNode[];
  readonly onBehalfOf: readonly GraphNode[];
  readonly posts: readonly GraphNode[];
}

/** Seats, and nodes and edges around them, as the API gives them. */
export interface SeatPart {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The seats that a part of a landscape has, by the partnership's name; those of one node where its id is given. */
export const seatRows = ({ nodes, edges }: SeatPart, of?: string): readonly SeatRow[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = new Map<string, GraphEdge[]>();
  for (const edge of edges) ends.set(edge.from, [...(ends.get(edge.from) ?? []), edge]);
  return nodes
    .filter(({ label }) => label === 'Seat')
    .filter(({ id }) => of === undefined || (ends.get(id) ?? []).some(({ to }) => to === of))
    .map((seat) => {
      const at = (type: string): readonly GraphNode[] =>
        (ends.get(seat.id) ?? []).flatMap((edge) => (edge.type === type ? (byId.get(edge.to) ?? []) : []));
      const [partnership] = at('ON');
      const holders = { heldBy: at('HELD_BY'), onBehalfOf: at('ON_BEHALF_OF'), posts: at('EX_OFFICIO') };
      return { id: seat.id, seat, partnership, ...holders };
    })
    .sort((a, b) => (a.partnership?.name ?? '').localeCompare(b.partnership?.name ?? '', 'en-GB'));
};
