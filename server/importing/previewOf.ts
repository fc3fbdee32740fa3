import type { ImportPreview, TablePreview } from '../../schema/importing.ts';
import type { Landscape } from '../../schema/landscape.ts';
import { visible } from '../../seed/checks/visible.ts';
import type { Near } from '../../seed/names/nearNamesInSteps.ts';
import type { RegisterTable } from '../../seed/register.ts';
import type { Notice } from '../../seed/report.ts';
import { differenceTold } from './differenceTold.ts';
import { nearTold, noticesTold } from './told.ts';

/** What was read, and what it is held against. */
export interface ReadRegister {
  /** What its format is, in a line. */
  readonly format: string;
  readonly tables: readonly TablePreview[];
  readonly landscape: Landscape;
  readonly notices: readonly Notice[];
  readonly near: readonly Near[];
}

/** The landscape of the same id that is there. */
export interface There {
  readonly revision: number;
  readonly landscape: Landscape;
  readonly isShipped: boolean;
}

/** A checked register and what accepting it would do, for a page. */
export function previewOf(read: ReadRegister, there: There | undefined): ImportPreview {
  const { id, name, kind, publisher, date, showsPeople } = read.landscape.landscape;
  const { revision = 0, isShipped = false } = there ?? {};
  return {
    format: read.format,
    landscape: { id, name, kind, publisher, date, showsPeople },
    replaces: there ? { name: there.landscape.landscape.name, revision, isShipped } : null,
    tables: read.tables,
    ...noticesTold(read.notices),
    ...nearTold(read.near),
    difference: differenceTold(there?.landscape, read.landscape),
  };
}

/** Rows of a table that are shown. */
const mostRows = 5;

/** A table by those of its columns that state something. */
export function tablePreview({ name, file, columns, rows }: RegisterTable): TablePreview {
  const used = columns.flatMap((column, at) => (rows.some(({ cells }) => cells[at]) ? [{ column, at }] : []));
  const sample = rows.slice(0, mostRows).map(({ cells }) => used.map(({ at }) => shown(cells[at] ?? '')));
  return {
    table: name,
    file: shown(file),
    rows: rows.length,
    columns: used.map(({ column }) => column),
    sample,
  };
}

const shown = (text: string): string => visible({ text }).text;
