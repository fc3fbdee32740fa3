import { landscapeKinds } from '../../../schema/landscape.ts';
import type { LandscapeRecord } from '../../../schema/landscape.ts';
import type { Place, Report } from '../../report.ts';
import type { GivenRecord } from '../importFormat.ts';
import { recordFields, recordSheet } from './layout.ts';
import type { Sheet } from './readSheets.ts';

interface ReadRecord {
  /** Absent, with the faults reported, where it is not whole. */
  readonly record?: LandscapeRecord;
  /** Where a field of the record stands. */
  readonly recordAt?: (field: string) => Place;
}

/** What a workbook says of itself in its sheet, each field found by its name; what is given goes before it. */
export function readRecord(
  sheets: readonly Sheet[],
  given: GivenRecord,
  file: string,
  report: Report,
): ReadRecord {
  const sheet = sheets.find(({ name }) => plain(name) === recordSheet);
  const rows = sheet?.rows ?? [];
  const rowOf = (field: string) => rows.findIndex(([name = '']) => plain(name) === plain(field));
  const recordAt = (field: string): Place => {
    const at = rowOf(field);
    if (at < 0) return { file: sheet?.name ?? file, column: field };
    return { file: sheet?.name ?? recordSheet, row: at + 1, column: field, cell: `B${at + 1}` };
  };
  if (!sheet)
    report.notice(
      { file },
      `The workbook has no sheet "${recordSheet}": --id, --name, --publisher and --date say what it is.`,
    );
  const stated = (field: string) => (rows[rowOf(field)]?.[1] ?? '').trim();
  const record = recordOf({ ...valuesOf(stated, sheet === undefined), ...given }, recordAt, report);
  return { ...(record && { record }), recordAt };
}

type Values = Readonly<Record<keyof LandscapeRecord, string>>;

function valuesOf(stated: (field: string) => string, isBare: boolean): Values {
  const values = Object.fromEntries(recordFields.map(({ name }) => [name, stated(name)])) as Values;
  return isBare ? { ...values, kind: 'imported', showsPeople: 'no' } : values;
}

function recordOf(
  values: Values,
  recordAt: (field: string) => Place,
  report: Report,
): LandscapeRecord | undefined {
  const missing = recordFields.filter(({ name }) => name !== 'description' && values[name] === '');
  for (const { name, says } of missing)
    report.fault(recordAt(name), `The landscape has no ${name}.`, `Write it beside "${name}": ${says}`);
  const kind = landscapeKinds.find((one) => one === values.kind);
  if (kind === undefined && values.kind !== '')
    report.fault(
      recordAt('kind'),
      `"${values.kind}" is no kind.`,
      `Write one of: ${landscapeKinds.join(', ')}.`,
    );
  if (values.showsPeople !== '' && !['yes', 'no'].includes(values.showsPeople))
    report.fault(
      recordAt('showsPeople'),
      `"${values.showsPeople}" is neither yes nor no.`,
      'Write yes or no.',
    );
  if (missing.length > 0 || kind === undefined) return undefined;
  return { ...values, kind, showsPeople: values.showsPeople === 'yes' };
}

const plain = (text: string): string => text.trim().toLowerCase();
