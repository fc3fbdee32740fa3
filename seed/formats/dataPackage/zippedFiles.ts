import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { crc32 } from 'node:zlib';
import { decodeText } from '../decodeText.ts';
import { descriptorFile } from '../descriptor.ts';
import { limits } from '../workbook/limits.ts';
import { partNames, unpack } from '../workbook/unpack.ts';
import type { Packed, Parts, Refusal } from '../workbook/unpack.ts';
import { checksums } from './checksums.ts';
import type { PackageFiles } from './packageFiles.ts';

const zipAgain = 'Zip the folder again, with datapackage.json and its CSV tables and nothing else.';
const archive: Packed = { what: 'file', saveAgain: zipAgain, leaveOut: zipAgain, copyOut: zipAgain };

/** Whether what lies at a path is a zipped folder with a data package in it. */
export async function isZippedPackage(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > limits.file) return false;
  return folderIn(partNames(await readFile(path))) !== undefined;
}

/** The files of a zipped folder, or why it is not unpacked. Nothing of it is written anywhere. */
export async function zippedFiles(path: string): Promise<PackageFiles | Refusal> {
  const { size } = await stat(path);
  if (size > limits.file)
    return { fault: `The file is larger than ${limits.file / 1024 / 1024} MB.`, remedy: zipAgain };
  const bytes = await readFile(path);
  const parts = unpack(bytes, (name) => /\.(?:csv|json)$/.test(name), archive);
  if ('fault' in parts) return parts;
  const names = partNames(bytes);
  if (!areWhole(bytes, names, parts)) return { fault: 'The file is damaged.', remedy: zipAgain };
  return filesIn(folderIn(names) ?? '', parts);
}

/** A part that is longer than it claims comes out cut off, which a table would not show: it is held against its checksum. */
function areWhole(bytes: Uint8Array, names: readonly string[], parts: Parts): boolean {
  const stated = checksums(bytes);
  return [...parts].every(([name, part]) => crc32(part) === stated?.[names.indexOf(name)]);
}

/** The folder that the package lies in, as a prefix: blank for the top. The outermost, where there are several. */
function folderIn(names: readonly string[]): string | undefined {
  return names
    .filter((name) => posix.basename(name) === descriptorFile && !name.startsWith('__MACOSX/'))
    .map((name) => name.slice(0, -descriptorFile.length))
    .toSorted((a, b) => a.split('/').length - b.split('/').length)[0];
}

function filesIn(folder: string, parts: Parts): PackageFiles {
  const files = new Map(
    [...parts].flatMap(([name, bytes]) => {
      const file = name.slice(folder.length);
      return name.startsWith(folder) && !file.includes('/') ? [[file, bytes] as const] : [];
    }),
  );
  return {
    names: [...files.keys()].toSorted(),
    text: (file, report) => {
      const bytes = files.get(file);
      if (bytes) return Promise.resolve(decodeText(Buffer.from(bytes), file, report));
      report.fault(
        { file },
        'There is no such file in the zipped folder.',
        'Add it, and zip the folder again.',
      );
      return Promise.resolve(undefined);
    },
  };
}
