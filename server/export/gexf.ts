import type { Landscape } from '../../schema/landscape.ts';
import { attributeTypes, edgeElements, nodeElements } from './graphElements.ts';
import type { AttributeType, Attributes } from './graphElements.ts';
import type { ExportFormat } from './exportFormat.ts';
import { xmlText } from './xmlText.ts';

/** GEXF 1.2 (gexf.net), Gephi's own format; the version that most programs read. */
export const gexfFormat: ExportFormat = {
  id: 'gexf',
  says: 'GEXF, for Gephi',
  into: 'text',
  write: exportGexf,
};

/**
 * A landscape as GEXF text, in parts to be written one after the other. A node's `label` is its name, an edge's its type.
 * Dates are text: the format's own would need what partial dates leave open.
 */
export function* exportGexf(landscape: Landscape): Generator<string> {
  const { name, publisher, description } = landscape.landscape;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `<meta><creator>${xmlText(publisher)}</creator><description>${xmlText(`${name}: ${description}`)}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield* declared('node', attributeTypes(nodeElements(landscape)));
  yield* declared('edge', attributeTypes(edgeElements(landscape)));
  yield '<nodes>\n';
  for (const { id, attributes } of nodeElements(landscape))
    yield `<node id="${xmlText(id)}" label="${xmlText(String(attributes['name']))}">${values(attributes)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const { id, from, to, attributes } of edgeElements(landscape)) {
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
