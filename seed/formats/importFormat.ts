import type { LandscapeRecord } from '../../schema/landscape.ts';
import type { Reading } from './reading.ts';

/** What a person adds to a file that says nothing of itself. Each absent where the file says it, or nobody does. */
export type GivenRecord = Partial<Pick<LandscapeRecord, 'id' | 'name' | 'publisher' | 'date'>>;

/** A format that registers come in. Whatever it is, reading it gives the same tables, and one check looks at all. */
export interface ImportFormat {
  /** What `--format` calls it. */
  readonly id: string;
  /** One line for the help. */
  readonly says: string;
  /** Whether what lies at this path is of the format, by what it holds; its name decides only between formats of text. */
  readonly fits: (path: string) => Promise<boolean>;
  /** What such a file never says of itself, so that a person must. */
  readonly asks?: readonly (keyof GivenRecord)[];
  /** Reads it. Faults are reported, not thrown. */
  readonly read: (path: string, given: GivenRecord) => Promise<Reading>;
}
