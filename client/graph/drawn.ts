import type { GraphEdge, GraphNode } from '../queries.ts';

/** What a picture draws: the API's nodes, and groups of them that are closed and stand as one box. */
export type DrawnNode = Omit<GraphNode, 'label'> & { readonly label: GraphNode['label'] | 'Group' };

/** The API's edges, and the one line that stands for all edges between a closed group and another box. */
export type DrawnEdge = Omit<GraphEdge, 'type'> & {
  readonly type: GraphEdge['type'] | 'SEVERAL';
  /** How many edges a line stands for; left out: it is one. */
  readonly edges?: number;
};

/** Both ends of each edge are among the nodes. */
export interface DrawnPart {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
