import type {
  Edge,
  EdgeType,
  Label,
  Landscape,
  LandscapeRecord,
  Node,
  Value,
} from '../../schema/landscape.ts';

/** What of a node or edge a test cares about; the rest is made up. */
type Facts = Partial<Pick<Node, 'name' | 'aliases' | 'status' | 'validFrom' | 'validTo' | 'passages'>> &
  Readonly<Record<string, Value | undefined>>;

interface Builder {
  node(label: Label, id: string, facts?: Facts): Builder;
  edge(type: EdgeType, from: string, to: string, facts?: Facts): Builder;
  readonly built: Landscape;
}

/** A landscape made by hand, a line a fact. */
export function landscape(id: string, record: Partial<LandscapeRecord> = {}): Builder {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const stated = ({ status, validFrom, validTo, passages, ...properties }: Facts, row: number) => ({
    status: status ?? 'existing',
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    passages: passages ?? [],
    row,
    properties: properties as Record<string, Value>,
  });
  const builder: Builder = {
    node: (label, nodeId, { name, aliases, ...facts } = {}) => {
      nodes.push({
        id: nodeId,
        label,
        ...(name !== undefined && { name }),
        aliases: aliases ?? [],
        ...stated(facts, nodes.length + 1),
      });
      return builder;
    },
    edge: (type, from, to, facts = {}) => {
      edges.push({ id: `${type}:${from}:${to}`, type, from, to, ...stated(facts, edges.length + 1) });
      return builder;
    },
    built: {
      landscape: {
        id,
        name: id,
        kind: 'imported',
        publisher: 'A test',
        date: '2002-05-31',
        showsPeople: true,
        description: 'Made by hand.',
        ...record,
      },
      nodes,
      edges,
    },
  };
  return builder;
}
