import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Register } from '../register.ts';
import { rowsOf } from './citedText.ts';
import type { SourceTexts } from './citedText.ts';

/** The texts of a register's sources that lie in a folder, by file name. One that is not there is left out. */
export async function readSources(register: Register, folder: string): Promise<SourceTexts> {
  const files = new Set(rowsOf(register, 'sources').map((cell) => cell('file')));
  const texts = new Map<string, readonly string[]>();
  for (const file of files) {
    // A source names a file of the folder, never one that lies elsewhere.
    const text =
      file === basename(file) ? await readFile(join(folder, file), 'utf8').catch(() => undefined) : undefined;
    if (text !== undefined && file !== '') texts.set(file, text.split(/\r?\n/));
  }
  return texts;
}
