import { labels as allLabels, membershipTypes } from '../../schema/landscape.ts';
import type { EdgeType, Label, Landscape, MembershipType, Node, Tier } from '../../schema/landscape.ts';
import { byLabelAndName } from './byLabelAndName.ts';
import { graphEdge, graphNode, membershipEdge } from './graphNode.ts';
import { memberships } from './memberships.ts';
import type { GraphEdge, GraphNode } from './results.ts';
import { withinHops } from './withinHops.ts';

/** What of a landscape is to be drawn; all of it where left out. */
export interface GraphOptions {
  readonly labels?: readonly Label[] | null | undefined;
  readonly edgeTypes?: readonly (EdgeType | MembershipType)[] | null | undefined;
  readonly tiers?: readonly Tier[] | null | undefined;
  readonly around?: string | null | undefined;
  readonly hops?: number | null | undefined;
}

/** What is not drawn unless it is asked for: what a fact rests on, and what is said of it. */
const asides: readonly Label[] = ['Finding', 'Attribute', 'Source', 'Passage'];
const drawn = allLabels.filter((label) => !asides.includes(label));

/**
 * Nodes and edges of a landscape that is already read at a date. Where seats are left out, memberships stand for
 * them, so that a partnership is still the body that others sit on. The node `around` which is drawn is always in.
 */
export function graph(
  landscape: Landscape,
  titleOf: (node: Node) => string,
  options: GraphOptions,
): { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } {
  const { around } = options;
  const nodes = landscape.nodes.filter(isDrawn(options));
  const kept = new Set(nodes.map((node) => node.id));
  const edges = edgesOf(landscape, options).filter(({ from, to }) => kept.has(from) && kept.has(to));
  const near = around == null ? kept : withinHops(edges, around, options.hops ?? 1);
  return {
    nodes: nodes
      .filter((node) => near.has(node.id))
      .map((node) => graphNode(landscape.landscape.id, node, titleOf(node)))
      .sort(byLabelAndName),
    edges: edges.filter(({ from, to }) => near.has(from) && near.has(to)),
  };
}

/** Whether a node is drawn, as far as its label and its tier go. */
export function isDrawn(options: GraphOptions): (node: Node) => boolean {
  const labels = new Set(options.labels ?? drawn);
  const tiers = options.tiers && new Set<unknown>(options.tiers);
  return ({ id, label, properties }) =>
    id === options.around ||
    (labels.has(label) && (!tiers || properties['tier'] === undefined || tiers.has(properties['tier'])));
}

/** Which edges of a landscape are drawn, and which memberships are made of its seats. */
export function typesDrawn({ labels, edgeTypes }: GraphOptions): {
  readonly stated: (type: EdgeType) => boolean;
  readonly implied: readonly MembershipType[];
} {
  const types = edgeTypes && new Set<string>(edgeTypes);
  const showsSeats = (labels ?? drawn).includes('Seat');
  return {
    stated: (type) => !types || types.has(type),
    implied: membershipTypes.filter((type) => (types ? types.has(type) : !showsSeats)),
  };
}

function edgesOf(landscape: Landscape, options: GraphOptions): readonly GraphEdge[] {
  const { stated, implied } = typesDrawn(options);
  const edges = landscape.edges.filter(({ type }) => stated(type)).map(graphEdge);
  if (implied.length === 0) return edges;
  const made = memberships(landscape).filter(({ type }) => implied.includes(type));
  return [...edges, ...made.map(membershipEdge)];
}
