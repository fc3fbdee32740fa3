const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The directory's last record, and the longest comment that may follow it. */
const [endLength, longestComment] = [22, 0xffff];

/** The checksums (CRC-32) that a zipped file states of its parts, in the order of its directory; undefined where it has none. */
export function checksums(bytes: Uint8Array): readonly number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - endLength - longestComment);
  let end = bytes.length - endLength;
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) return undefined;
  const sums: number[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    sums.push(view.getUint32(at + 16, true));
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + lengths.reduce((sum, length) => sum + length);
  }
  return sums;
}
