import type { Grid, Place } from './tierGrid.ts';
import { wrapped } from './wrapped.ts';

/** Measures of the grid's picture, in its own pixels. */
export const measures = {
  topic: 190,
  letters: 25,
  line: 16,
  row: 40,
  column: 112,
  gap: 18,
  key: 26,
} as const;

/** Above the columns: room for the sheets behind one that stands for several. */
const rim = 16;

/** The head of a column in lines; one that stands for several says for how many. */
export const headLines = ({ name, count }: Place): readonly string[] =>
  count === 1 ? wrapped(name, 16, 4) : [...wrapped(name, 16, 3), `stands for ${String(count)}`];

export const blankLines = ['Left blank in', 'a table of', 'the review'] as const;

/** Whether the picture has the column of what the review left blank. */
export const hasBlank = ({ rows }: Grid): boolean => rows.some(({ isBlank }) => isBlank);

/** Height of the heads of the columns: that of the one with most lines. */
export const headHeight = (grid: Grid): number => {
  const lines = [
    ...grid.places.map((place) => headLines(place).length),
    hasBlank(grid) ? blankLines.length : 0,
  ];
  return Math.max(...lines) * measures.line + rim + 8;
};

/** Baseline of a line of a head: the last one stands just above the column. */
export const headLineY = (grid: Grid, line: number, lines: number): number =>
  headHeight(grid) - rim - (lines - 1 - line) * measures.line;

/** Where the columns stand: the county's first, a gap, then its districts. */
export const columnX = (at: number): number =>
  measures.topic + at * measures.column + (at > 0 ? measures.gap : 0);
export const columnMiddle = (at: number): number => columnX(at) + measures.column / 2 - 4;
export const rowMiddle = (grid: Grid, at: number): number =>
  headHeight(grid) + at * measures.row + measures.row / 2;

/** Where the mark stands that the review left a topic blank, right of all places. */
export const blankMiddle = ({ places }: Grid): number =>
  columnX(places.length) + measures.gap + measures.column / 2;

/** Width and height of the grid without its key. */
export const gridSize = (grid: Grid): { readonly width: number; readonly height: number } => ({
  width: hasBlank(grid) ? blankMiddle(grid) + measures.column / 2 : columnX(grid.places.length) + 8,
  height: headHeight(grid) + grid.rows.length * measures.row,
});
