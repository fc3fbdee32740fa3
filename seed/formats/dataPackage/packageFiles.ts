import type { Report } from '../../report.ts';

/** The files of a data package, wherever they lie. */
export interface PackageFiles {
  /** Sorted. */
  readonly names: readonly string[];
  /** The text of one; undefined, with the fault reported, where it cannot be read. */
  readonly text: (file: string, report: Report) => Promise<string | undefined>;
}
