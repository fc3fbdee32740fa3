import type { ResultOf } from 'gql.tada';
import type { pageFields, Passage, SubjectEntry } from '../queries.ts';

/** What every analysis says beside its results. */
export type AnalysisPage = ResultOf<typeof pageFields>;

/** What can be listed as a result: who it is about, its sentence and where it stands. */
export interface ListedEntry {
  readonly id: string;
  readonly subjects: readonly SubjectEntry[];
  readonly because: string;
  readonly passages: readonly Passage[];
}
