import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { GivenField, ImportState } from '../../schema/importing.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import { checkRegister } from '../../seed/check.ts';
import type { GivenRecord } from '../../seed/formats/importFormat.ts';
import { importFormatOf } from '../../seed/formats/importFormats.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { shippedAs, writeLandscape, createSchema } from '../../seed/write.ts';
import type { Database } from '../graph/database.ts';
import { readLandscape } from '../graph/readLandscape.ts';
import { previewOf, tablePreview } from './previewOf.ts';
import type { ReadRegister, There } from './previewOf.ts';
import { settleRegister } from './settleRegister.ts';
import { refused } from './told.ts';

/** A file that somebody sent, where it lies, and what was said of it. */
export interface Upload {
  readonly path: string;
  /** Id of a format; found out by what the file holds where left away. */
  readonly format?: string;
  readonly given: GivenRecord;
}

/** A register that can be accepted. */
export interface Checked {
  readonly read: ReadRegister;
  /** The revision that it was compared with; undefined where the landscape is new. */
  readonly there: number | undefined;
}

/** What became of a file: how far it is, and what may be accepted where it is checked. */
export interface Outcome {
  readonly state: ImportState;
  readonly checked?: Checked;
}

/** Reads and checks a file, and holds what it says against what is there. Writes nothing. */
export async function readUpload(database: Database, upload: Upload, signal: AbortSignal): Promise<Outcome> {
  const format = await importFormatOf(upload.path, upload.format);
  if (!format) return { state: ofNoFormat(upload, (await stat(upload.path)).size === 0) };
  const asks = (format.asks ?? []).filter((field: GivenField) => upload.given[field] === undefined);
  if (asks.length > 0) return { state: { is: 'asking', format: format.says, asks } };
  const first = checkRegister(await format.read(upload.path, upload.given));
  if (!first.register) return { state: refused(first) };
  const { checked, undecided } = await settleRegister(database, first.register, { signal });
  const { register } = checked;
  if (!register) return { state: refused(checked) };
  const notices = [...first.notices, ...checked.notices];
  const near = undecided ? (await withPauses(undecided, signal)).near : [];
  // The register itself is not kept: of a national one it would be a third of all that is.
  const tables = register.tables.map(tablePreview);
  const read = { format: format.says, tables, landscape: landscapeOf(register), notices, near };
  return compared(database, read, false, signal);
}

/** Makes the graph say what a checked register says. Where the landscape has changed since, shows the new difference instead. */
export async function acceptChecked(
  database: Database,
  { read, there }: Checked,
  tell: (state: ImportState) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { landscape } = read;
  const { id, name } = landscape.landscape;
  const anew = await compared(database, read, true, signal);
  if (anew.checked?.there !== there) return anew;
  await createSchema(database);
  const { revision, changed } = await writeLandscape(database, landscape, {
    signal,
    onProgress: ({ written, total }) => {
      tell({ is: 'writing', landscape: id, written, total });
    },
  });
  return { state: { is: 'done', landscape: { id, name }, revision, changed } };
}

async function compared(
  database: Database,
  read: ReadRegister,
  isAnew: boolean,
  signal: AbortSignal,
): Promise<Outcome> {
  const { id } = read.landscape.landscape;
  const live = await readLandscape(database, id, { signal });
  const shipped = await shippedAs(database);
  const there: There | undefined = live && { ...live, isShipped: typeof shipped.get(id) === 'string' };
  const state: ImportState = { is: 'checked', preview: previewOf(read, there), isAnew };
  return { state, checked: { read, there: live?.revision } };
}

const ofNoFormat = ({ path }: Upload, isEmpty: boolean): ImportState => ({
  is: 'refused',
  faults: [
    {
      file: basename(path),
      at: '',
      column: '',
      fault: isEmpty ? 'It is empty.' : 'What kind of file it is cannot be told from what it holds.',
      remedy:
        'Send a workbook as it is exported, a list of outside bodies, a data package, JSON as it is exported, or Popolo JSON.',
    },
  ],
  more: 0,
  notices: [],
});
