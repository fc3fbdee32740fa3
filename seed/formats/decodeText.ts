import { placeName } from '../report.ts';
import type { Report } from '../report.ts';

/** What Windows-1252 has at 0x80 to 0x9f; `\0` where it has nothing. Node 20's own decoder takes them for control characters. */
const windowsOnly = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * The text of a file: UTF-8, with a byte order mark or without. What is no UTF-8 but can be Windows-1252, which
 * spreadsheets still write, is converted with a notice; anything else is a fault and gives undefined.
 */
export function decodeText(bytes: Uint8Array, file: string, report: Report): string | undefined {
  if (isUtf16(bytes) || bytes.includes(0)) {
    const fault = isUtf16(bytes) ? 'The file is in UTF-16.' : 'The file is no text: it has zero bytes.';
    report.fault({ file }, fault, 'Save it as "CSV UTF-8".');
    return undefined;
  }
  const text = decodedUtf8(bytes);
  if (text !== undefined) return text;
  const windows = decodedWindows(bytes);
  if (windows === undefined) {
    report.fault({ file }, 'The file is not a text in UTF-8.', 'Save it as "CSV UTF-8".');
    return undefined;
  }
  const row = windows.slice(0, windows.search(/[^\0-\x7f]/)).split('\n').length;
  const place = { file, row };
  report.notice(
    place,
    `The file is not in UTF-8 and was read as Windows-1252; see whether ${placeName(place)} reads right.`,
  );
  return windows;
}

/** Bytes by which UTF-16 without a mark is known. */
const looked = 1_000;

/** A zero byte is no character of a text: it is what every second byte of plain text in UTF-16 is. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, looked);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  return Math.max(...zeros) > head.length / 4 && Math.min(...zeros) < head.length / 20;
}

function decodedUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodedWindows(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => windowsOnly.charAt(letter.charCodeAt(0) - 0x80));
  return text.includes('\0') ? undefined : text;
}
