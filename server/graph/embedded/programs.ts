import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where other programs are looked for, and the environment they are run in. */
export interface Programs {
  /** Folder of a Java installation that is preferred to those on the path. */
  readonly javaHome?: string;
  /** Folders to look in, as in the environment variable PATH. */
  readonly path: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const isProgram = async (file: string): Promise<boolean> => {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
};

/** Every file of this name on the path that can be run, in the path's order. */
export const programsNamed = async (name: string, path: string): Promise<readonly string[]> => {
  const files = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));
  const runnable = await Promise.all(files.map(isProgram));
  return files.filter((_, index) => runnable[index]);
};

/** The program of this name in a folder's `bin`, if it is there. */
export const programIn = async (folder: string, name: string): Promise<string | undefined> => {
  const file = join(folder, 'bin', name);
  return (await isProgram(file)) ? file : undefined;
};
