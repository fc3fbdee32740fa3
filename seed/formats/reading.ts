import type { Register } from '../register.ts';
import type { Place, Report } from '../report.ts';

/** What a format's reader gives. */
export interface Reading {
  /** Absent where not even the record could be read. */
  readonly register?: Register;
  /** Whether every table was read: what is missing is no fault of the rows that refer to it. */
  readonly whole: boolean;
  readonly report: Report;
  /** The file that says what the register is, or to which it was said; `datapackage.json` where left away. */
  readonly file?: string;
  /** Where in it a field of the record stands, where that is no column of this name. */
  readonly recordAt?: (field: 'id' | 'name' | 'publisher' | 'date' | 'description') => Place;
}
