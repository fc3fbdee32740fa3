import type { Matrix } from './operations.ts';

/** A cell of the heat map. */
export interface HeatCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly fill: string;
  /** Dark on light, light on dark: at least 4.5 to 1 on its fill. */
  readonly ink: string;
  /** What stands in the cell: colour alone says nothing to some, and on paper. */
  readonly text: string;
}

/** From little to much: Blues of ColorBrewer (Brewer 2003), one hue, told apart by lightness alone. */
const steps = [
  { fill: '#eff3ff', ink: '#0b0c0c' },
  { fill: '#c6dbef', ink: '#0b0c0c' },
  { fill: '#9ecae1', ink: '#0b0c0c' },
  { fill: '#6baed6', ink: '#0b0c0c' },
  { fill: '#4292c6', ink: '#0b0c0c' },
  { fill: '#2171b5', ink: '#ffffff' },
  { fill: '#084594', ink: '#ffffff' },
] as const;
type Step = (typeof steps)[number];

/** The step of a value from above 0 to `greatest`, in steps of equal width; the greatest is in the last. */
const stepOf = (value: number, greatest: number): Step =>
  steps[Math.min(Math.floor((value / greatest) * steps.length), steps.length - 1)] ?? steps[0];

const textOf = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2).replace(/^0/, '');

/**
 * The cells that hold more than nothing, row by row. Darker is more alike; the greatest value of the square is the
 * darkest. The diagonal (each with itself) says nothing and is left out.
 */
export const heatCells = ({ values }: Pick<Matrix, 'values'>): readonly HeatCell[] => {
  const held = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (row === column || value === 0 ? [] : [{ row, column, value }])),
  );
  const greatest = Math.max(...held.map(({ value }) => value), 0);
  return held.map((cell) => ({ ...cell, ...stepOf(cell.value, greatest), text: textOf(cell.value) }));
};
