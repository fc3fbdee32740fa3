import type { Landscape } from '../../schema/landscape.ts';
import { writeGexf } from '../../schema/graphFiles/gexf.ts';
import type { ExportFormat } from './exportFormat.ts';
import { graphFileOf } from './graphElements.ts';

/** GEXF 1.2 (gexf.net), Gephi's own format; the version that most programs read. */
export const gexfFormat: ExportFormat = {
  id: 'gexf',
  says: 'GEXF, for Gephi',
  into: 'text',
  write: exportGexf,
};

/** A landscape as GEXF text, in parts to be written one after the other. */
export function exportGexf(landscape: Landscape): Generator<string> {
  return writeGexf(graphFileOf(landscape));
}
