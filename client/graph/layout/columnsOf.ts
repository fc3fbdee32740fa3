import { columnWidth, leastGutter, margin, trackStep } from './measures.ts';

/** Where the columns stand. Gutters lie to the right of their column; column -1 is that of the headers. */
export interface Columns {
  readonly boxWidth: number;
  left(column: number): number;
  /** Where a track of a gutter runs. */
  track(gutter: number, track: number): number;
  /** Where the last gutter ends. */
  readonly right: number;
}

/** How many columns of boxes fit a width: 2 at least. */
export const howManyColumns = (width: number, headersBeside: boolean): number =>
  Math.max(2, Math.floor((width - 2 * margin) / columnWidth) - (headersBeside ? 1 : 0));

const leastBoxWidth = 92;

/** Measures the columns for a width; the picture is wider where boxes would become too narrow to read. */
export const columnsOf = (
  width: number,
  columns: number,
  headersBeside: boolean,
  tracks: ReadonlyMap<number, number>,
): Columns => {
  const first = headersBeside ? -1 : 0;
  const gutter = (column: number): number =>
    Math.max(leastGutter, 6 + trackStep * ((tracks.get(column) ?? 0) + 1));
  const all = Array.from({ length: columns - first }, (_, index) => index + first);
  const gutters = all.reduce((sum, column) => sum + gutter(column), 0);
  const boxWidth = Math.max(leastBoxWidth, Math.floor((width - 2 * margin - gutters) / all.length));
  const lefts = new Map<number, number>();
  let x = margin;
  for (const column of all) {
    lefts.set(column, x);
    x += boxWidth + gutter(column);
  }
  const left = (column: number): number => lefts.get(column) ?? margin;
  return {
    boxWidth,
    left,
    track: (column, track) => left(column) + boxWidth + 3 + trackStep * (track + 1),
    right: x,
  };
};
