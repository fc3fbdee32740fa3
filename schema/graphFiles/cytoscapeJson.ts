import type { EdgeElement, GraphFile, NodeElement } from './graphFile.ts';
import { jsonLines } from './jsonLines.ts';

/**
 * A graph as Cytoscape JSON (CYJS), in parts to be written one after the other. networkx takes a node's identity from
 * `value` and tells parallel edges apart by `key`, so these are ids; what an Attribute states is in `stated`.
 */
export function* writeCytoscapeJson({ about, nodes, edges }: GraphFile): Generator<string> {
  const { id, name, kind, publisher, date, description } = about;
  const said = { id, name, kind, publisher, date, description };
  yield `{\n"data": ${JSON.stringify(said)},\n"directed": true,\n"multigraph": true,\n"elements": {\n"nodes": [`;
  yield* jsonLines(nodesOf(nodes()));
  yield '],\n"edges": [';
  yield* jsonLines(edgesOf(edges()));
  yield ']\n}\n}\n';
}

function* nodesOf(nodes: Iterable<NodeElement>): Generator<object> {
  for (const { id, attributes } of nodes) {
    const { value, ...others } = attributes;
    yield { data: { id, value: id, ...others, ...(value !== undefined && { stated: value }) } };
  }
}

function* edgesOf(edges: Iterable<EdgeElement>): Generator<object> {
  for (const { id, from, to, attributes } of edges)
    yield { data: { id, key: id, source: from, target: to, interaction: attributes['type'], ...attributes } };
}
