/** Rows that have been met, and how often: they are given in order without being sorted. */
export interface RowsMet {
  readonly meet: (row: number) => void;
  /**
   * Writes the rows, ascending, and how often each was met, from a place on, and forgets them. Gives the place behind the last.
   * All of them must be at least `least`.
   */
  readonly empty: (
    least: number,
    into: { readonly b: Int32Array; readonly shared: Int32Array },
    from: number,
  ) => number;
}

/**
 * Keeps rows 0 to `height` - 1 as bits of words, and which words have any as bits of words above them: the lowest bit of a word
 * is found at once, so that a few rows among hundreds of thousands are come by in order at a few steps each.
 */
export function rowsMet(height: number): RowsMet {
  const times = new Int32Array(height);
  const words = new Int32Array((height >> 5) + 1);
  const above = new Int32Array((height >> 10) + 1);
  return {
    meet: (row) => {
      const before = times[row] ?? 0;
      times[row] = before + 1;
      if (before > 0) return;
      words[row >> 5] = (words[row >> 5] ?? 0) | (1 << row);
      above[row >> 10] = (above[row >> 10] ?? 0) | (1 << (row >> 5));
    },
    empty: (least, into, from) => {
      let place = from;
      for (let block = least >> 10; block < above.length; block += 1)
        for (let left = above[block] ?? 0; left !== 0; left &= left - 1) {
          const word = (block << 5) + lowestBit(left);
          for (let bits = words[word] ?? 0; bits !== 0; bits &= bits - 1) {
            const row = (word << 5) + lowestBit(bits);
            into.b[place] = row;
            into.shared[place] = times[row] ?? 0;
            times[row] = 0;
            place += 1;
          }
          words[word] = 0;
        }
      above.fill(0, least >> 10);
      return place;
    },
  };
}

/** Place of the lowest bit that is set, 0 to 31. */
const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
