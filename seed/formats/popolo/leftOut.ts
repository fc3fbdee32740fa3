import { isPersonalHeading } from '../../checks/personal.ts';
import type { Report } from '../../report.ts';

/** What contact details there are has names of its own in Popolo. */
const contacts = new Set(['contact_details', 'contact_detail', 'addresses', 'address']);
/** Facts of a person's life that say nothing of who works with whom, and stamps of the file's own making. */
const beside = new Set([
  ...['gender', 'pronouns', 'birth_date', 'death_date', 'image', 'images', 'national_identity', 'biography'],
  ...['created_at', 'updated_at', 'sort_name', 'patronymic_name', 'additional_name'],
]);

/** Why a field is not kept; undefined where it is. */
export function whyLeftOut(field: string): string | undefined {
  if (contacts.has(field) || isPersonalHeading(field.replaceAll('_', ' ')))
    return 'contact details are never imported';
  return beside.has(field) ? 'it says nothing of who works with whom' : undefined;
}

/** Counts the fields that were left out, by list and name. */
export interface LeftOut {
  readonly count: (list: string, field: string) => void;
  /** A notice for each field of each list, with the number of entries that had it. */
  readonly tell: (file: string, report: Report) => void;
}

/** Starts with nothing left out. */
export function startLeftOut(): LeftOut {
  const counts = new Map<string, number>();
  return {
    count: (list, field) => {
      const path = `${list}[].${field}`;
      counts.set(path, (counts.get(path) ?? 0) + 1);
    },
    tell: (file, report) => {
      for (const [path, count] of counts) {
        const field = path.slice(path.lastIndexOf('.') + 1);
        const why = whyLeftOut(field) ?? 'it has no place in a register';
        report.notice({ file, path }, `Left out, ${count === 1 ? 'once' : `${count} times`}: ${why}.`);
      }
    },
  };
}
