import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Report } from '../../report.ts';
import { repeatedField } from './repeatedField.ts';

/** All of a JSON file is in memory at once, several times over. */
const mostBytes = 128 * 1024 * 1024;

/** What a JSON file says, and what to call it. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
}

/** Reads a JSON file; undefined, with the fault reported, where it is none. */
export async function readJson(path: string, report: Report): Promise<JsonFile | undefined> {
  const file = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    report.fault({ file }, 'There is no such file.', 'Name a JSON file.');
    return undefined;
  }
  if (found.size > mostBytes) {
    report.fault({ file }, 'The file is larger than 128 MB.', 'Take it in as a data package.');
    return undefined;
  }
  const text = decoded(await readFile(path));
  if (text === undefined) {
    report.fault({ file }, 'The file is not a text in UTF-8, as JSON is.', 'Save it in UTF-8.');
    return undefined;
  }
  return parsed(text, file, report);
}

/** The first characters of a file, by which formats of JSON are told apart; blank where there is none. */
export async function headOf(path: string): Promise<string> {
  const handle = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(65_536), 0, 65_536)) ?? {};
    return buffer ? buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '') : '';
  } catch {
    return '';
  } finally {
    await handle?.close();
  }
}

/** Reports where a value does not have the shape that was asked for, each place as a path from the top of the file. */
export function reportShape({ issues }: z.ZodError, file: string, remedy: string, report: Report): void {
  for (const { path, message } of issues)
    report.fault({ file, ...(path.length > 0 && { path: jsonPath(path) }) }, `${message}.`, remedy);
}

/** A path as people write it: `memberships[3].role`. */
function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string, file: string, report: Report): JsonFile | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (/"__proto__"\s*:/.test(text)) {
      report.fault({ file }, 'A field is called __proto__, which no record has.', 'Delete it.');
      return undefined;
    }
    const path = repeatedField(text);
    if (path === undefined) return { file, value };
    report.fault({ file, path }, 'The field stands here twice.', 'Keep the one that is meant.');
    return undefined;
  } catch (error) {
    const at = placeOfError(String(error), text);
    report.fault(
      { file, ...(at !== undefined && { row: text.slice(0, at).split('\n').length }) },
      'The file is no JSON.',
      'See that it is whole, and that commas, brackets and quotation marks are in their places.',
    );
    return undefined;
  }
}

/** Where reading broke off: Node says it as a position, or quotes what stands there, or says that the end came too soon. */
function placeOfError(message: string, text: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  if (message.includes('Unexpected end')) return text.length;
  const quoted = /, (?:\.\.\.)?"(?<near>[^]*)"(?:\.\.\.)? is not valid JSON/.exec(message)?.groups?.['near'];
  const at = quoted === undefined ? -1 : text.indexOf(quoted);
  return at === -1 || at !== text.lastIndexOf(quoted ?? '') ? undefined : at + (quoted?.length ?? 0) / 2;
}
