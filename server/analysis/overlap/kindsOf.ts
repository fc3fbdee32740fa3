import { sizeOf } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';

/** Pairs of rows by what their chance depends on. */
interface Kinds {
  /** Of each pair, the place of its kind. */
  readonly kind: Int32Array;
  /** The larger of the two sizes, the smaller, and how many columns are shared: each combination that there is, once. */
  readonly kinds: readonly (readonly [large: number, small: number, shared: number])[];
}

/** The kinds that there are, in the order that they are first met. */
export function kindsOf(
  rows: CompressedRows,
  { a, b, shared }: { readonly a: Int32Array; readonly b: Int32Array; readonly shared: Int32Array },
): Kinds {
  const kinds: [number, number, number][] = [];
  const kind = new Int32Array(a.length);
  const { sizes, different } = sizesOf(rows);
  // By two sizes, then by what is shared: arrays are looked up many times faster than a map.
  const known = new Array<number[] | undefined>(different.length ** 2);
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [sizes[a[at] ?? 0] ?? 0, sizes[b[at] ?? 0] ?? 0];
    const [large, small] = one < other ? [other, one] : [one, other];
    const place = large * different.length + small;
    const ofSizes = (known[place] ??= []);
    const common = shared[at] ?? 0;
    let found = ofSizes[common];
    if (found === undefined) {
      found = kinds.push([different[large] ?? 0, different[small] ?? 0, common]) - 1;
      ofSizes[common] = found;
    }
    kind[at] = found;
  }
  return { kind, kinds };
}

/** The sizes that rows have, ascending, and of each row the place of its own among them: they are far fewer than rows. */
function sizesOf(rows: CompressedRows) {
  const all = Int32Array.from({ length: rows.starts.length - 1 }, (_, row) => sizeOf(rows, row));
  const different = [...new Set(all)].sort((one, other) => one - other);
  const placeOf = new Map(different.map((size, place) => [size, place]));
  return { sizes: all.map((size) => placeOf.get(size) ?? 0), different };
}
