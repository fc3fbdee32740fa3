import type { Edge, EdgeType, Label, Node, Status, Value } from '../../schema/landscape.ts';

/** What a made-up node may state beside its id and label. */
export interface DraftNode {
  readonly name?: string;
  readonly status?: Status;
  readonly properties?: Readonly<Record<string, Value>>;
}

/** A landscape being made: nodes and edges in the order in which they are added. */
export interface Draft {
  readonly nodes: Node[];
  readonly edges: Edge[];
  readonly node: (label: Label, draft: DraftNode) => string;
  /** An edge that is a row of its own (`stated`), or one that a column of its `from` node implies. */
  readonly edge: (
    type: EdgeType,
    from: string,
    to: string,
    kind: 'stated' | 'implied',
    status?: Status,
  ) => void;
}

/** The one passage that every made-up fact cites, so that none looks like a fact of a paper. */
export const passages = ['made-up'] as const;

/** An empty draft. */
export function startDraft(): Draft {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const rows = new Map<string, number>();
  const nextRow = (table: string) => {
    const row = (rows.get(table) ?? 0) + 1;
    rows.set(table, row);
    return row;
  };
  return {
    nodes,
    edges,
    node: (label, { name, status = 'existing', properties = {} }) => {
      const row = nextRow(label);
      const id = `${label.toLowerCase()}-${row}`;
      nodes.push({ id, label, status, passages, row, properties, aliases: [], ...(name ? { name } : {}) });
      return id;
    },
    edge: (type, from, to, kind, status = 'existing') => {
      const row = kind === 'stated' ? nextRow('relationships') : 0;
      edges.push({ id: `${type}:${from}:${to}`, type, from, to, status, passages, row, properties: {} });
    },
  };
}
