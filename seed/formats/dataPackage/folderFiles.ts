import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report.ts';
import { decodeText } from '../decodeText.ts';
import type { PackageFiles } from './packageFiles.ts';

/** More than ten times the largest table of a national register. */
const mostBytes = 512 * 1024 * 1024;

/** The files of a folder; none where there is no such folder. */
export async function folderFiles(folder: string): Promise<PackageFiles> {
  const names = await readdir(folder).catch((): string[] => []);
  return { names: names.toSorted(), text: (file, report) => readText(folder, file, report) };
}

async function readText(folder: string, file: string, report: Report): Promise<string | undefined> {
  const path = join(folder, file);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    report.fault(
      { file },
      `There is no such file in ${folder}.`,
      'Add it, or name the folder of a register.',
    );
    return undefined;
  }
  if ((await realpath(path)) !== join(await realpath(folder), file)) {
    report.fault({ file }, 'The file is a link to somewhere else.', 'Put the file itself into the folder.');
    return undefined;
  }
  if (found.size > mostBytes) {
    report.fault({ file }, 'The file is larger than 512 MB.', 'Split the register into several.');
    return undefined;
  }
  return decodeText(await readFile(path), file, report);
}
