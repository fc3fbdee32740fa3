/**
 * What the server tells of a register that somebody brings in from a browser, as JSON. The server says it and the page
 * shows it; what is written nowhere in a file is blank here.
 */

/** Where in a file something stands. */
interface FilePlace {
  /** A file, or a sheet of a workbook. */
  readonly file: string;
  /** The cell of a sheet (`F12`), the row of a table (`12`) or the place in a JSON file. */
  readonly at: string;
  readonly column: string;
}

/** What keeps a register from being taken in, and what to do about it. */
export interface ImportFault extends FilePlace {
  readonly fault: string;
  readonly remedy: string;
}

/** What was done with a register by itself: how a column was understood, what was left out. */
export interface ImportNotice extends FilePlace {
  readonly notice: string;
}

/** Two names that may be of one body or person. Nothing is merged by itself. */
export interface NearPair {
  readonly keep: string;
  /** Where it stands, or that it is in the landscape already. */
  readonly keepAt: string;
  readonly other: string;
  readonly otherAt: string;
  /** 0 to 100; higher, nearer. */
  readonly score: number;
  readonly because: string;
}

/** A table of a register as it was understood. */
export interface TablePreview {
  readonly table: string;
  /** The file or sheet that it was read from. */
  readonly file: string;
  readonly rows: number;
  /** The columns that state something. */
  readonly columns: readonly string[];
  /** The first rows, a cell a column. */
  readonly sample: readonly (readonly string[])[];
}

export interface ChangedCellPreview {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A node or an edge, by the table that it is a row of and in words. */
export interface NamedRow {
  readonly table: string;
  readonly name: string;
}

/** What accepting a register would change. Each list has the first rows; the counts are of all. */
export interface DifferencePreview {
  readonly isSame: boolean;
  readonly record: readonly ChangedCellPreview[];
  readonly counts: readonly {
    readonly table: string;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }[];
  readonly added: readonly NamedRow[];
  readonly removed: readonly NamedRow[];
  readonly changed: readonly (NamedRow & { readonly cells: readonly ChangedCellPreview[] })[];
  readonly reordered: boolean;
}

/** A checked register, and what accepting it would do. */
export interface ImportPreview {
  /** What the format is, in a line. */
  readonly format: string;
  readonly landscape: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly publisher: string;
    readonly date: string;
    readonly showsPeople: boolean;
  };
  /** The landscape of this id that is there; null where it is new. */
  readonly replaces: {
    readonly name: string;
    readonly revision: number;
    /** Whether it came with the software. */
    readonly isShipped: boolean;
  } | null;
  readonly tables: readonly TablePreview[];
  readonly notices: readonly ImportNotice[];
  readonly moreNotices: number;
  readonly near: readonly NearPair[];
  readonly moreNear: number;
  readonly difference: DifferencePreview;
}

/** What a file may leave to a person to say. */
export const givenFields = ['id', 'name', 'publisher', 'date'] as const;
export type GivenField = (typeof givenFields)[number];

/** How far a register is on its way in. */
export type ImportState =
  | { readonly is: 'reading' }
  /** The file does not say these, and nobody else has: send it again with them. */
  | { readonly is: 'asking'; readonly format: string; readonly asks: readonly GivenField[] }
  | {
      readonly is: 'refused';
      readonly faults: readonly ImportFault[];
      /** How many there are beyond those. */
      readonly more: number;
      readonly notices: readonly ImportNotice[];
    }
  | {
      readonly is: 'checked';
      readonly preview: ImportPreview;
      /** True where somebody has changed the landscape since it was shown: this is the difference to what is there now. */
      readonly isAnew: boolean;
    }
  | { readonly is: 'writing'; readonly landscape: string; readonly written: number; readonly total: number }
  | {
      readonly is: 'done';
      readonly landscape: { readonly id: string; readonly name: string };
      readonly revision: number;
      /** False where the graph said just this already. */
      readonly changed: boolean;
    }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly message: string };

/** What an upload is answered with, and each question after it. */
export interface ImportAnswer {
  readonly token: string;
  readonly state: ImportState;
}

/** A revision of a landscape that is kept. */
export interface RevisionAnswer {
  readonly number: number;
  readonly isLive: boolean;
  /** Null where an earlier version wrote it, which did not note it; then it cannot be gone back to. */
  readonly name: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  /** When it was begun, as ISO 8601. */
  readonly writtenAt: string;
  readonly nodes: number | null;
  readonly edges: number | null;
}

/** What this server offers its page beside the API. */
export interface Offers {
  readonly imports:
    { readonly isOn: true; readonly mostBytes: number } | { readonly isOn: false; readonly because: string };
}

/** The header that a request which changes something carries: no page of another site can send it. */
export const ownHeader = 'landscape-request';
