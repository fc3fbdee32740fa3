/**
 * A matrix of zeros and ones by its ones: the columns of row r are `columns[starts[r]]` to `columns[starts[r + 1] - 1]`,
 * ascending, each once (compressed sparse rows). Plain arrays, so that it can be sent to another thread.
 */
export interface CompressedRows {
  /** One more than there are rows, the first 0. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** How many columns there are. */
  readonly width: number;
}

/**
 * Compresses ones given as pairs of a row (0 to `height` - 1) and a column (0 to `width` - 1), in any order; the same
 * one given twice is one. Linear: two counting sorts, the first by column, the second by row.
 */
export function compressedRows(
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  height: number,
  width: number,
): CompressedRows {
  const byColumn = gathered(columns, rows, width);
  return withoutRepeats(turned(byColumn, width, height));
}

/** The same ones with rows and columns exchanged. */
export const transposed = ({ starts, columns, width }: CompressedRows): CompressedRows =>
  turned({ starts, columns, width }, starts.length - 1, width);

/** How many ones a row has. */
export const sizeOf = ({ starts }: CompressedRows, row: number): number =>
  (starts[row + 1] ?? 0) - (starts[row] ?? 0);

/** The columns of a row, ascending: a view, not a copy. */
export const rowOf = ({ starts, columns }: CompressedRows, row: number): Int32Array =>
  columns.subarray(starts[row], starts[row + 1]);

/** Groups `values` by their `keys`; within a key they keep their order. */
function gathered(keys: ArrayLike<number>, values: ArrayLike<number>, height: number): CompressedRows {
  const starts = startsOf(keys, height);
  const next = starts.slice();
  const columns = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    columns[place] = values[at] ?? 0;
    next[key] = place + 1;
  }
  return { starts, columns, width: 0 };
}

/** Turns `height` rows into `width` rows; read row by row, what lands in each comes out ascending. */
function turned({ starts, columns }: CompressedRows, height: number, width: number): CompressedRows {
  const rowStarts = startsOf(columns, width);
  const next = rowStarts.slice();
  const turnedColumns = new Int32Array(columns.length);
  for (let row = 0; row < height; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      const place = next[column] ?? 0;
      turnedColumns[place] = row;
      next[column] = place + 1;
    }
  return { starts: rowStarts, columns: turnedColumns, width: height };
}

function startsOf(keys: ArrayLike<number>, height: number): Int32Array {
  const starts = new Int32Array(height + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const after = (keys[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let row = 0; row < height; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  return starts;
}

function withoutRepeats({ starts, columns, width }: CompressedRows): CompressedRows {
  const kept = new Int32Array(starts.length);
  const unique = new Int32Array(columns.length);
  let size = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const from = starts[row] ?? 0;
    for (let at = from; at < (starts[row + 1] ?? 0); at += 1)
      if (at === from || columns[at] !== columns[at - 1]) unique[size++] = columns[at] ?? 0;
    kept[row + 1] = size;
  }
  return { starts: kept, columns: unique.slice(0, size), width };
}
