import { sizeOf } from '../compressedRows.ts';
import type { CompressedRows } from '../compressedRows.ts';
import type { SharedPairs } from './pairs.ts';

/** Pairs of rows by what their chance depends on. */
export interface Kinds {
  /** Of each pair, the place of its kind. */
  readonly kind: Int32Array;
  /** The larger of the two sizes, the smaller, and how many columns are shared: each combination that there is, once. */
  readonly kinds: readonly (readonly [large: number, small: number, shared: number])[];
}

/** The kinds that there are, in the order that they are first met. */
export function kindsOf(rows: CompressedRows, { starts, b, shared }: SharedPairs): Kinds {
  const kinds: [number, number, number][] = [];
  const kind = new Int32Array(b.length);
  const { sizes, different } = sizesOf(rows);
  const newKind = (one: number, other: number, common: number): number => {
    const [large, small] = one < other ? [other, one] : [one, other];
    const place = kinds.push([different[large] ?? 0, different[small] ?? 0, common]) - 1;
    const ofSizes = ((known[one] ?? [])[other] ??= []);
    (known[other] ?? [])[one] = ofSizes;
    ofSizes[common] = place;
    return place;
  };
  // By two sizes, whichever comes first, then by what is shared: arrays are looked up many times faster than a map.
  const known: (number[] | undefined)[][] = different.map(() => []);
  for (let row = 0; row < sizes.length; row += 1) {
    const one = sizes[row] ?? 0;
    const ofOne = known[one] ?? [];
    for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at += 1) {
      const other = sizes[b[at] ?? 0] ?? 0;
      const common = shared[at] ?? 0;
      const found = ofOne[other]?.[common];
      kind[at] = found ?? newKind(one, other, common);
    }
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
