import type { Landscape } from '../../schema/landscape.ts';
import { writeGraphml } from '../../schema/graphFiles/graphml.ts';
import type { ExportFormat } from './exportFormat.ts';
import { graphFileOf } from './graphElements.ts';

/** GraphML (graphml.graphdrawing.org), which yEd, Gephi, igraph and networkx read. */
export const graphmlFormat: ExportFormat = {
  id: 'graphml',
  says: 'GraphML, for yEd, igraph, networkx and others',
  into: 'text',
  write: exportGraphml,
};

/** A landscape as GraphML text, in parts to be written one after the other. */
export function exportGraphml(landscape: Landscape): Generator<string> {
  return writeGraphml(graphFileOf(landscape));
}
