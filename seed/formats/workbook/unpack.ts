import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { limits } from './limits.ts';

/** The XML parts of a workbook by their path in it. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Why a workbook is not read, and what to do. */
export interface Refusal {
  readonly fault: string;
  readonly remedy: string;
}

/** What a zipped file is called when it is refused, and how to mend it. */
export interface Packed {
  readonly what: string;
  readonly saveAgain: string;
  readonly leaveOut: string;
  readonly copyOut: string;
}

const workbook: Packed = {
  what: 'workbook',
  saveAgain: 'Open it in a spreadsheet program and save it again as .xlsx.',
  leaveOut: 'Take it in as a data package, or leave out what is no part of the register.',
  copyOut: 'Open it in a spreadsheet program, copy the tables into a new workbook and save that.',
};

/** The wanted parts of a zipped file, or why it is not unpacked. What it claims to be is held against the limits first. */
export function unpack(bytes: Uint8Array, isWanted = isXml, packed = workbook): Parts | Refusal {
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (part) => listed.push(part) < 0 });
    const refusal = tooMuch(listed, packed);
    if (refusal) return refusal;
    // No more is unpacked of a part than it claims to be, so one that lies comes out cut off and is no XML.
    const parts = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    return new Map(Object.entries(parts));
  } catch {
    return { fault: 'The file is damaged.', remedy: packed.saveAgain };
  }
}

/** What a zipped file says that is in it, without unpacking any; nothing where it is none. */
export function partNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
    return names;
  } catch {
    return [];
  }
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

function tooMuch(
  parts: readonly UnzipFileInfo[],
  { what, saveAgain, leaveOut: remedy, copyOut }: Packed,
): Refusal | undefined {
  if (parts.length > limits.parts)
    return { fault: `The ${what} has more than ${limits.parts} parts.`, remedy };
  if (parts.reduce((sum, { originalSize }) => sum + originalSize, 0) > limits.unpacked)
    return { fault: `Unpacked the ${what} is larger than ${limits.unpacked / 1024 / 1024} MB.`, remedy };
  const twice = parts.find(({ name }, at) => parts.findIndex((part) => part.name === name) < at);
  if (twice?.name === '') return { fault: 'The file is damaged.', remedy: saveAgain };
  if (twice) return { fault: `The ${what} has two parts called ${twice.name}.`, remedy: saveAgain };
  const bursting = parts.find(
    ({ size, originalSize }) => originalSize > limits.small && originalSize > size * limits.ratio,
  );
  if (!bursting) return undefined;
  return {
    fault: `A part of the ${what} grows to more than ${limits.ratio} times its size when it is unpacked.`,
    remedy: copyOut,
  };
}
