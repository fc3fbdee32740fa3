import type { CsvCell } from './csvOf.ts';

/** A table to be kept: what stands in the heads of its columns, and its rows. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A table of more rows than the page holds, which are asked for when somebody wants it; see `wholeList`. */
export interface CsvList {
  /** How many rows it will have. */
  readonly total: number;
  /** Asks for them, and tells how many are there by now. Rejects with the signal's reason when it is cancelled. */
  readonly whole: (signal: AbortSignal, told: (count: number) => void) => Promise<CsvTable>;
}

/** Where a table comes from: what the page holds, or more than that. */
export type CsvSource = CsvList | (() => CsvTable);
