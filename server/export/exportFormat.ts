import type { Landscape } from '../../schema/landscape.ts';

interface Said {
  /** What `--format` calls it. */
  readonly id: string;
  /** One line for the help. */
  readonly says: string;
  /** What of this landscape the format has no place for, a line each to tell; absent where it carries everything. */
  readonly leavesOut?: (landscape: Landscape) => readonly string[];
}

/** A format that landscapes go out in: text in parts, the bytes of one file, or the files of a folder, whose names it gives. */
export type ExportFormat = Said &
  (
    | { readonly into: 'text'; readonly write: (landscape: Landscape) => Iterable<string> }
    | { readonly into: 'bytes'; readonly write: (landscape: Landscape) => Promise<Uint8Array> }
    | {
        readonly into: 'folder';
        readonly write: (landscape: Landscape, folder: string) => Promise<readonly string[]>;
      }
  );
