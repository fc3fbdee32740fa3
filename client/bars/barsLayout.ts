import { wrap } from '../graph/layout/wrap.ts';

/** A bar as it is asked for. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** 0 or more, in any unit that all rows share. */
  readonly value: number;
  /** How far the value may be off, either way; 0 where it is exact. */
  readonly error: number;
  /** Whether the bar is of whole things that can be told apart, as a bar of five partnerships. */
  readonly isCounted: boolean;
  /** Whether a sign stands before what is said. */
  readonly isMarked: boolean;
  /** What stands after the bar: the figure, and what else there is to it. */
  readonly says: string;
}

/** A bar in its place, in pixels of the picture. */
export interface Bar {
  readonly row: BarRow;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly length: number;
  /** Where a bar of whole things is divided. */
  readonly splits: readonly number[];
  /** From where to where the value may be. */
  readonly spread: readonly [number, number] | undefined;
  readonly signX: number;
  readonly says: readonly string[];
}

export const letterSize = 14;
export const lineHeight = 17;
export const nameWidth = 230;
const [longest, saysWidth, gap] = [190, 240, 12];
/** Parts of a bar narrower than this are not told apart. */
const leastPart = 5;

const splitsOf = (row: BarRow, length: number, x: number): readonly number[] => {
  if (!row.isCounted || row.value < 2 || length / row.value < leastPart) return [];
  return Array.from({ length: Math.round(row.value) - 1 }, (_, at) => x + ((at + 1) * length) / row.value);
};

/** Bars from one line, as long as their values; the greatest value, with its error, takes all the room there is. */
export const barsLayout = (
  rows: readonly BarRow[],
): { readonly width: number; readonly height: number; readonly bars: readonly Bar[] } => {
  const greatest = Math.max(0, ...rows.map(({ value, error }) => value + error));
  const scale = greatest === 0 ? 0 : longest / greatest;
  let y = 4;
  const bars = rows.map((row): Bar => {
    const [name, says] = [
      wrap(row.name, nameWidth - 12, letterSize, 2),
      wrap(row.says, saysWidth, letterSize, 3),
    ];
    const height = Math.max(name.length, says.length, 1) * lineHeight;
    const length = row.value * scale;
    const spread = [
      nameWidth + Math.max(0, row.value - row.error) * scale,
      nameWidth + (row.value + row.error) * scale,
    ] as const;
    const bar: Bar = {
      row,
      x: nameWidth,
      y,
      height,
      length,
      splits: splitsOf(row, length, nameWidth),
      spread: row.error > 0 ? spread : undefined,
      signX: Math.max(nameWidth + length, row.error > 0 ? spread[1] : 0) + 8,
      says,
    };
    y += height + gap;
    return bar;
  });
  return { width: nameWidth + longest + saysWidth + 30, height: y, bars };
};
