import type { Band } from './bands.ts';

/** A partnership that others sit on, drawn as a table with its guests around it. */
export interface Table {
  readonly hub: string;
  /** The partnership that the hub is a part of, drawn as the frame around it. */
  readonly frame: string | undefined;
}

/** One row of the picture, from left to right; a row is either boxes or a table across all columns. */
export interface Row {
  readonly band: Band;
  readonly cells: readonly (string | undefined)[];
  readonly table?: Table;
}

/** What stands where, before anything is measured. */
export interface Plan {
  readonly columns: number;
  readonly rows: readonly Row[];
  /** Areas that head a band, in the column beside it; they stand in rows where there is no such column. */
  readonly headers: ReadonlyMap<Band, readonly string[]>;
  /** Whether a guest's line may go straight to its table, by guest. */
  readonly nextToTable: ReadonlyMap<string, 'straight' | 'round'>;
}
