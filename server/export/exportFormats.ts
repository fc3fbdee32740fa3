import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { registerOf } from '../../seed/registerOf.ts';
import type { ExportFormat } from './exportFormat.ts';
import { exportJson } from './json.ts';

/** The formats that landscapes go out in. A new one is a file and a line. */
export const exportFormats: readonly ExportFormat[] = [
  { id: 'json', says: 'JSON: nodes and edges, each with its passages', into: 'text', write: exportJson },
  {
    id: 'datapackage',
    says: 'a folder with datapackage.json and a CSV file a table',
    into: 'folder',
    write: (landscape, folder) => writeDataPackage(folder, registerOf(landscape)),
  },
];
