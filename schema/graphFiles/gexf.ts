import { attributeTypes } from './graphFile.ts';
import type { AttributeType, Attributes, GraphFile } from './graphFile.ts';
import { xmlText } from './xmlText.ts';

/**
 * A graph as GEXF 1.2 (gexf.net) text, in parts to be written one after the other. A node's `label` is its name, an edge's its type.
 * Dates are text: the format's own would need what partial dates leave open.
 */
export function* writeGexf({ about, nodes, edges, typeOf }: GraphFile): Generator<string> {
  const { name, publisher, description } = about;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `<meta><creator>${xmlText(publisher)}</creator><description>${xmlText(`${name}: ${description}`)}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield* declared('node', attributeTypes(nodes(), typeOf));
  yield* declared('edge', attributeTypes(edges(), typeOf));
  yield '<nodes>\n';
  for (const { id, attributes } of nodes())
    yield `<node id="${xmlText(id)}" label="${xmlText(String(attributes['name']))}">${values(attributes)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const { id, from, to, attributes } of edges()) {
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
    yield `<edge id="${xmlText(id)}" ${ends} label="${xmlText(String(attributes['type']))}">${values(attributes)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* declared(of: 'node' | 'edge', types: ReadonlyMap<string, AttributeType>): Generator<string> {
  yield `<attributes class="${of}" mode="static">\n`;
  for (const [name, type] of types) yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '</attributes>\n';
}

const values = (attributes: Attributes): string =>
  `<attvalues>${Object.entries(attributes)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`)
    .join('')}</attvalues>`;
