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

/** The XML parts of a zipped file, or why it is not unpacked. What it claims to be is held against the limits first. */
export function unpack(bytes: Uint8Array, isWanted = isXml): Parts | Refusal {
  const listed: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (part) => listed.push(part) < 0 });
    const refusal = tooMuch(listed);
    if (refusal) return refusal;
    // No more is unpacked of a part than it claims to be, so one that lies comes out cut off and is no XML.
    const parts = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    return new Map(Object.entries(parts));
  } catch {
    return { fault: 'The file is damaged.', remedy: saveAgain };
  }
}

const saveAgain = 'Open it in a spreadsheet program and save it again as .xlsx.';

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

function tooMuch(parts: readonly UnzipFileInfo[]): Refusal | undefined {
  const remedy = 'Take it in as a data package, or leave out what is no part of the register.';
  if (parts.length > limits.parts)
    return { fault: `The workbook has more than ${limits.parts} parts.`, remedy };
  if (parts.reduce((sum, { originalSize }) => sum + originalSize, 0) > limits.unpacked)
    return { fault: `Unpacked the workbook is larger than ${limits.unpacked / 1024 / 1024} MB.`, remedy };
  const twice = parts.find(({ name }, at) => parts.findIndex((part) => part.name === name) < at);
  if (twice?.name === '') return { fault: 'The file is damaged.', remedy: saveAgain };
  if (twice) return { fault: `The workbook has two parts called ${twice.name}.`, remedy: saveAgain };
  const bursting = parts.find(
    ({ size, originalSize }) => originalSize > limits.small && originalSize > size * limits.ratio,
  );
  if (!bursting) return undefined;
  return {
    fault: `A part of the workbook grows to more than ${limits.ratio} times its size when it is unpacked.`,
    remedy: 'Open it in a spreadsheet program, copy the tables into a new workbook and save that.',
  };
}
