import type { LandscapeRecord } from '../../../schema/landscape.ts';
import type { Report } from '../../report.ts';
import type { GivenRecord } from '../importFormat.ts';
import { slug } from '../slug.ts';
import type { Popolo } from './shape.ts';

/**
 * What the register is: as the person says who takes it in, else as the file says in `meta`. Who answers for it and of
 * which date it is nobody can guess: a fault where neither says so.
 */
export function recordOf(
  { meta }: Popolo,
  given: GivenRecord,
  file: string,
  report: Report,
): LandscapeRecord {
  const stem = file.replace(/\.[^.]*$/, '');
  const said = (what: 'name' | 'publisher' | 'date') => given[what] ?? (meta?.[what] || undefined);
  const needed = (what: 'publisher' | 'date', fault: string): string => {
    const found = said(what);
    if (found === undefined) report.fault({ file }, fault, `Say so with --${what}.`);
    // Only so that the rest can be checked too.
    return found ?? 'XXXX';
  };
  const name = said('name');
  if (name === undefined)
    report.notice({ file }, `The file does not say what it is of: called ${stem}. --name says otherwise.`);
  return {
    id: given.id ?? ownId(meta?.id, stem),
    name: name ?? stem,
    kind: 'imported',
    publisher: needed('publisher', 'The file does not say who answers for it.'),
    date: needed('date', 'The file does not say of which date it is.'),
    showsPeople: false,
    description: (meta?.description ?? '') || `Read from ${file}.`,
  };
}

/** Our own export has less than the landscape that it was made from, which must not be overwritten with it by default. */
const ownId = (exported: string | null | undefined, stem: string): string =>
  exported ? `${slug(exported)}-popolo` : slug(stem) || 'popolo';
