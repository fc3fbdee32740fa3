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
  const labels = new Set(options.labels ?? drawn);
  const tiers = options.tiers && new Set<unknown>(options.tiers);
  const isDrawn = ({ id, label, properties }: Node) =>
    id === around ||
    (labels.has(label) && (!tiers || properties['tier'] === undefined || tiers.has(properties['tier'])));
  const nodes = landscape.nodes.filter(isDrawn);
  const kept = new Set(nodes.map((node) => node.id));
  const edges = edgesOf(landscape, labels, options.edgeTypes).filter(
    ({ from, to }) => kept.has(from) && kept.has(to),
  );
  const near = around == null ? kept : withinHops(edges, around, options.hops ?? 1);
  return {
    nodes: nodes
      .filter((node) => near.has(node.id))
      .map((node) => graphNode(landscape.landscape.id, node, titleOf(node)))
      .sort(byLabelAndName),
    edges: edges.filter(({ from, to }) => near.has(from) && near.has(to)),
  };
}

function edgesOf(
  landscape: Landscape,
  labels: ReadonlySet<Label>,
  edgeTypes: GraphOptions['edgeTypes'],
): readonly GraphEdge[] {
  const types = edgeTypes && new Set<string>(edgeTypes);
  const stated = landscape.edges.filter((edge) => !types || types.has(edge.type)).map(graphEdge);
  const wanted = membershipTypes.filter((type) => (types ? types.has(type) : !labels.has('Seat')));
  if (wanted.length === 0) return stated;
  const implied = memberships(landscape).filter(({ type }) => wanted.includes(type));
  return [...stated, ...implied.map(membershipEdge)];
}
