import { open, readFile, stat } from 'node:fs/promises';
import { Parser } from 'saxen';
import { textOf } from './scan.ts';
import { limits } from './limits.ts';
import { unpack } from './unpack.ts';
import type { Parts } from './unpack.ts';

type Elements = readonly Readonly<Record<string, string>>[];

/** Whether what lies at a path is a workbook, also one of a kind that is not read, so that it can be told why. */
export async function isWorkbook(path: string): Promise<boolean> {
  return (await sheetNamesAt(path)).length > 0 || isOldFile(await headOf(path));
}

/** What Excel wrote before 2007, and what it writes when a workbook has a password. */
export const isOldFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(4), 0, 4)) ?? {};
    return buffer?.subarray(0, bytesRead) ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  } finally {
    await handle?.close();
  }
}

/** The names of the sheets of the workbook at a path, without reading them; empty where there is none. */
export async function sheetNamesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > limits.file) return [];
  try {
    const parts = unpack(await readFile(path), (part) => descriptions.includes(part));
    return 'fault' in parts ? [] : [...sheetNames(parts).values()];
  } catch {
    return [];
  }
}

const descriptions = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];

/** The names of the sheets of a workbook by the part that each is in, in their order. Empty where it is no workbook. */
export function sheetNames(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(
    elements(parts, 'xl/_rels/workbook.xml.rels', 'Relationship').map(({ Id, Target }) => [Id, Target]),
  );
  return new Map(
    elements(parts, 'xl/workbook.xml', 'sheet').flatMap(({ id, name }) => {
      const target = targets.get(id);
      if (target === undefined || name === undefined) return [];
      return [[target.startsWith('/') ? target.slice(1) : `xl/${target}`, name] as const];
    }),
  );
}

/** The attributes, without prefixes, of the elements of a name in a part. */
function elements(parts: Parts, part: string, wanted: string): Elements {
  const bytes = parts.get(part);
  if (!bytes) return [];
  const found: Record<string, string>[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributesOf, decode) => {
    if (name.replace(/^[^:]*:/, '') !== wanted) return;
    const own = Object.entries(attributesOf()).map(([key, value]) => [
      key.replace(/^[^:]*:/, ''),
      decode(value),
    ]);
    found.push(Object.fromEntries(own) as Record<string, string>);
  });
  parser.parse(textOf(part, bytes));
  return found;
}
