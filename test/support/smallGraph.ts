import type { GraphEdge, GraphNode } from '../../client/queries.ts';

type NodeFacts = Partial<Omit<GraphNode, 'id' | 'label'>>;
type EdgeFacts = Partial<Omit<GraphEdge, 'type' | 'from' | 'to'>>;

/** A node as the API answers it; what a test does not care about is made up. Its name is its id unless said otherwise. */
export const graphNode = (label: GraphNode['label'], id: string, facts: NodeFacts = {}): GraphNode => ({
  id,
  label,
  name: id,
  aliases: [],
  status: 'existing',
  validFrom: null,
  validTo: null,
  tier: null,
  kind: null,
  sector: null,
  count: null,
  ...facts,
});

/** An edge as the API answers it, with the id that a register gives it. */
export const graphEdge = (
  type: GraphEdge['type'],
  from: string,
  to: string,
  facts: EdgeFacts = {},
): GraphEdge => ({
  id: `${type}:${from}:${to}`,
  type,
  from,
  to,
  status: 'existing',
  validFrom: null,
  validTo: null,
  role: null,
  seat: null,
  ...facts,
});
