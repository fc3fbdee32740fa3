import { placeName } from '../report.ts';
import type { Report } from '../report.ts';

/** Bytes that Windows-1252 has no character for, and those that stand in no text file. */
const notWindows = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file: UTF-8, with a byte order mark or without. What is no UTF-8 but can be Windows-1252, which
 * spreadsheets still write, is converted with a notice; anything else is a fault and gives undefined.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | undefined {
  if (isUtf16(bytes)) {
    report.fault({ file }, 'The file is in UTF-16.', 'Save it as "CSV UTF-8".');
    return undefined;
  }
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return text;
  const windows = bytes.some((byte) => notWindows.has(byte)) ? undefined : decoded(bytes, 'windows-1252');
  if (windows === undefined) {
    report.fault({ file }, 'The file is not a text in UTF-8.', 'Save it as "CSV UTF-8".');
    return undefined;
  }
  const row = windows.slice(0, windows.search(/[\u0080-\uffff]/u)).split('\n').length;
  const place = { file, row };
  report.notice(
    place,
    `The file is not in UTF-8 and was read as Windows-1252; see whether ${placeName(place)} reads right.`,
  );
  return windows;
}

/** A zero byte is no character of a text: it is what every second byte of plain text in UTF-16 is. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
