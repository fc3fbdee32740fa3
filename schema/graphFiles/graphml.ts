import { attributeTypes } from './graphFile.ts';
import type { AttributeType, Attributes, GraphFile } from './graphFile.ts';
import { xmlText } from './xmlText.ts';

type Types = ReadonlyMap<string, AttributeType>;

/**
 * A graph as GraphML (graphml.graphdrawing.org) text, in parts to be written one after the other. What it says of itself
 * stands on the graph.
 */
export function* writeGraphml({ about, nodes, edges, typeOf }: GraphFile): Generator<string> {
  const { kind, id, name, publisher, date, description } = about;
  const said: Attributes = { name, kind, publisher, date, description };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const recordTypes: Types = new Map(Object.keys(said).map((key) => [key, 'string']));
  const nodeTypes = attributeTypes(nodes(), typeOf);
  const edgeTypes = attributeTypes(edges(), typeOf);
  yield* keys('graph', recordTypes);
  yield* keys('node', nodeTypes);
  yield* keys('edge', edgeTypes);
  yield `<graph id="${xmlText(id)}" edgedefault="directed">${data('graph', said)}\n`;
  for (const node of nodes())
    yield `<node id="${xmlText(node.id)}">${data('node', node.attributes)}</node>\n`;
  for (const edge of edges()) {
    const ends = `source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"`;
    yield `<edge id="${xmlText(edge.id)}" ${ends}>${data('edge', edge.attributes)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function* keys(of: string, types: Types): Generator<string> {
  for (const [name, type] of types)
    yield `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

const data = (of: string, attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${of}-${name}">${xmlText(String(value))}</data>`)
    .join('');
