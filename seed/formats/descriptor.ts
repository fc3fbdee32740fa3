import { z } from 'zod';
import { landscapeKinds } from '../../schema/landscape.ts';
import type { LandscapeRecord } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import type { Register } from '../register.ts';
import type { Report } from '../report.ts';
import { tableSchema } from './tableSchema.ts';

/** The file of a data package that says what it is. */
export const descriptorFile = 'datapackage.json';

const text = z.string().trim().min(1);
const shape = z.object({
  name: text,
  title: text,
  description: text,
  landscape: z.object({
    kind: z.enum(landscapeKinds),
    publisher: text,
    date: text,
    showsPeople: z.boolean(),
  }),
  resources: z.array(z.object({ name: text, path: text })).default([]),
});

export interface Descriptor {
  readonly record: LandscapeRecord;
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

/** What `datapackage.json` says; undefined, with every fault reported, where it cannot be used. */
export function readDescriptor(json: string, report: Report): Descriptor | undefined {
  const { success, data, error } = shape.safeParse(fromJson(json));
  if (success) {
    const { name: id, title: name, description, landscape, resources } = data;
    return { record: { id, name, ...landscape, description }, resources };
  }
  for (const { path, message } of error.issues) {
    const at = path.length === 0 ? {} : { column: path.join('.') };
    report.fault(
      { file: descriptorFile, ...at },
      path.length === 0 ? 'The file is no JSON object.' : `${message}.`,
      'Write name, title, description and landscape (kind, publisher, date, showsPeople) as in a shipped register.',
    );
  }
  return undefined;
}

/** `datapackage.json` for a register: all of it follows from the record and from the tables that have rows. */
export function writeDescriptor({ record, tables: written }: Register): string {
  const { id, name, kind, publisher, date, showsPeople, description } = record;
  const present = new Set(written.map((table) => table.name));
  const resources = tables
    .filter((table) => present.has(table.name))
    .map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      description: table.says,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(table, present),
    }));
  const descriptor = {
    profile: 'tabular-data-package',
    name: id,
    title: name,
    description,
    landscape: { kind, publisher, date, showsPeople },
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
