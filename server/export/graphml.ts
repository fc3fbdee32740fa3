import type { Landscape } from '../../schema/landscape.ts';
import { attributeTypes, edgeElements, nodeElements } from './graphElements.ts';
import type { AttributeType, Attributes } from './graphElements.ts';
import type { ExportFormat } from './exportFormat.ts';
import { xmlText } from './xmlText.ts';

/** GraphML (graphml.graphdrawing.org), which yEd, Gephi, igraph and networkx read. */
export const graphmlFormat: ExportFormat = {
  id: 'graphml',
  says: 'GraphML, for yEd, igraph, networkx and others',
  into: 'text',
  write: exportGraphml,
};

type Types = ReadonlyMap<string, AttributeType>;

/** A landscape as GraphML text, in parts to be written one after the other. What it says of itself stands on the graph. */
export function* exportGraphml(landscape: Landscape): Generator<string> {
  const { kind, id, name, publisher, date, description } = landscape.landscape;
  const said: Attributes = { name, kind, publisher, date, description };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const recordTypes: Types = new Map(Object.keys(said).map((key) => [key, 'string']));
  const nodeTypes = attributeTypes(nodeElements(landscape));
  const edgeTypes = attributeTypes(edgeElements(landscape));
  yield* keys('graph', recordTypes);
  yield* keys('node', nodeTypes);
  yield* keys('edge', edgeTypes);
  yield `<graph id="${xmlText(id)}" edgedefault="directed">${data('graph', said)}\n`;
  for (const node of nodeElements(landscape))
    yield `<node id="${xmlText(node.id)}">${data('node', node.attributes)}</node>\n`;
  for (const edge of edgeElements(landscape)) {
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
