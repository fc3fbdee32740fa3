import type { Passage, SubjectEntry } from '../queries.ts';

/** What every analysis says beside its results: ask for all of these in an operation. */
export interface AnalysisPage {
  readonly revision: number;
  /** The date it was read at (EDTF). */
  readonly asOf: string;
  readonly statuses: readonly string[];
  readonly said: string | null;
  readonly completeness: readonly { readonly known: number; readonly of: number; readonly says: string }[];
  readonly total: number;
}

/** What every result of an analysis has. */
export interface ResultEntry {
  readonly id: string;
  readonly subjects: readonly SubjectEntry[];
  readonly score: number;
  readonly because: string;
  readonly passages: readonly Passage[];
}
