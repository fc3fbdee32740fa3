import type { Landscape } from '../../schema/landscape.ts';
import { writeCytoscapeJson } from '../../schema/graphFiles/cytoscapeJson.ts';
import type { ExportFormat } from './exportFormat.ts';
import { graphFileOf } from './graphElements.ts';

/** Cytoscape JSON (CYJS), which Cytoscape, Cytoscape.js and networkx read. */
export const cytoscapeJsonFormat: ExportFormat = {
  id: 'cytoscape',
  says: 'Cytoscape JSON, for Cytoscape, Cytoscape.js and networkx',
  into: 'text',
  write: exportCytoscapeJson,
};

/** A landscape as Cytoscape JSON, in parts to be written one after the other. */
export function exportCytoscapeJson(landscape: Landscape): Generator<string> {
  return writeCytoscapeJson(graphFileOf(landscape));
}
