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

/** What can be listed as a result: who it is about, its sentence and where it stands. */
export interface ListedEntry {
  readonly id: string;
  readonly subjects: readonly SubjectEntry[];
  readonly because: string;
  readonly passages: readonly Passage[];
}
