import type { Landscape } from '../../schema/landscape.ts';
import { edgeElements, nodeElements } from './graphElements.ts';
import type { ExportFormat } from './exportFormat.ts';
import { jsonLines } from './jsonLines.ts';

/** Cytoscape JSON (CYJS), which Cytoscape, Cytoscape.js and networkx read. */
export const cytoscapeJsonFormat: ExportFormat = {
  id: 'cytoscape',
  says: 'Cytoscape JSON, for Cytoscape, Cytoscape.js and networkx',
  into: 'text',
  write: exportCytoscapeJson,
};

/**
 * A landscape as Cytoscape JSON, in parts to be written one after the other. networkx takes a node's identity from
 * `value` and tells parallel edges apart by `key`, so these are ids; what an Attribute states is in `stated`.
 */
export function* exportCytoscapeJson(landscape: Landscape): Generator<string> {
  const { id, name, kind, publisher, date, description } = landscape.landscape;
  const said = { id, name, kind, publisher, date, description };
  yield `{\n"data": ${JSON.stringify(said)},\n"directed": true,\n"multigraph": true,\n"elements": {\n"nodes": [`;
  yield* jsonLines(nodesOf(landscape));
  yield '],\n"edges": [';
  yield* jsonLines(edgesOf(landscape));
  yield ']\n}\n}\n';
}

function* nodesOf(landscape: Landscape): Generator<object> {
  for (const { id, attributes } of nodeElements(landscape)) {
    const { value, ...others } = attributes;
    yield { data: { id, value: id, ...others, ...(value !== undefined && { stated: value }) } };
  }
}

function* edgesOf(landscape: Landscape): Generator<object> {
  for (const { id, from, to, attributes } of edgeElements(landscape))
    yield { data: { id, key: id, source: from, target: to, interaction: attributes['type'], ...attributes } };
}
