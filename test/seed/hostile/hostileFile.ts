import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a file holds: a text, bytes, nothing but a length, or a link to somewhere else. */
export type Content = string | Uint8Array | { readonly length: number } | { readonly linkTo: string };
/** What is handed to the import: one file by its name, or all of a folder. */
export type Files = Readonly<Record<string, Content>>;

/** A row of the table: a file that somebody sends, and what must come of it. */
export interface HostileFile {
  /** What is hostile about it. */
  readonly what: string;
  /** Made when it is its turn, since some are large. */
  readonly files: () => Files;
  /** The file that is imported; the folder that they lie in where left away. */
  readonly path?: string;
  readonly words?: readonly string[];
  readonly must: Refused | Taken;
}

interface Refused {
  /** What is said: the place, the fault and the remedy. */
  readonly refused: RegExp;
}

interface Taken {
  /** All that the graph states then: see `statedLines`. */
  readonly taken: readonly string[];
  /** What is said beside, where something must be. */
  readonly told?: RegExp;
}

/** How the files of one kind are made of what is hostile in them. */
type Make<T> = (hostile: T) => Pick<HostileFile, 'files' | 'path' | 'words'>;

/** Rows of one kind: what is hostile, and whether it is refused or taken. */
export const rowsOf = <T>(make: Make<T>) => ({
  refused: (what: string, hostile: T, refused: RegExp): HostileFile => ({
    what,
    ...make(hostile),
    must: { refused },
  }),
  taken: (what: string, hostile: T, taken: readonly string[], told?: RegExp): HostileFile => ({
    what,
    ...make(hostile),
    must: { taken, ...(told && { told }) },
  }),
});

/** A thunk or the thing itself. */
export const made = <T extends Content | Files>(what: T | (() => T)): T =>
  typeof what === 'function' ? (what as () => T)() : what;

/** Puts files into a folder. */
export const putFiles = async (folder: string, files: Files): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
    else if ('linkTo' in content) await symlink(content.linkTo, path);
    else {
      await writeFile(path, '');
      await truncate(path, content.length);
    }
  }
};
