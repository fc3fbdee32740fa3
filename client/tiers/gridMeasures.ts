import type { Grid } from './tierGrid.ts';

/** Measures of the grid's picture, in its own pixels. */
export const measures = {
  topic: 290,
  letters: 40,
  head: 104,
  row: 40,
  column: 108,
  gap: 18,
  key: 26,
} as const;

/** Where the columns stand: the county's first, a gap, then its districts. */
export const columnX = (at: number): number =>
  measures.topic + at * measures.column + (at > 0 ? measures.gap : 0);
export const columnMiddle = (at: number): number => columnX(at) + measures.column / 2;
export const rowMiddle = (at: number): number => measures.head + at * measures.row + measures.row / 2;

/** Where the mark stands that the review left a topic blank, right of all places. */
export const blankMiddle = ({ places }: Grid): number =>
  columnX(places.length) + measures.gap + measures.column / 2;

/** Width and height of the grid without its key. */
export const gridSize = (grid: Grid): { readonly width: number; readonly height: number } => ({
  width: blankMiddle(grid) + measures.column / 2,
  height: measures.head + grid.rows.length * measures.row,
});
