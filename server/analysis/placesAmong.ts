/**
 * Places of the pairs of rows of which both are among some rows; of those with any other, where it is one row alone. `height` is how
 * many rows there are.
 */
export function placesAmong(
  { a, b }: { readonly a: Int32Array; readonly b: Int32Array },
  rows: readonly number[],
  height: number,
): readonly number[] {
  const isAmong = new Uint8Array(height);
  for (const row of rows) isAmong[row] = 1;
  const ends = Math.min(2, rows.length);
  const found: number[] = [];
  for (let at = 0; at < a.length; at += 1)
    if ((isAmong[a[at] ?? 0] ?? 0) + (isAmong[b[at] ?? 0] ?? 0) === ends) found.push(at);
  return ends === 0 ? [] : found;
}
