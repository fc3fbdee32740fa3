import { zipSync } from 'fflate';

/** What is sent of chosen files: one as it is, several as a zipped folder. */
export interface Body {
  readonly name: string;
  readonly bytes: Blob;
}

/** A chosen file that the browser cannot read, as a folder. */
class Unreadable extends Error {
  constructor(name: string) {
    super(`“${name}” cannot be read. If it is a folder, choose the files in it, or zip it.`);
    this.name = 'Unreadable';
  }
}

/** The body of a request with the chosen files. Rejects with `Unreadable`. */
export const bodyOf = async (files: readonly File[]): Promise<Body> => {
  const read = await Promise.all(files.map(async (file) => [file.name, await bytesOf(file)] as const));
  const [only, ...more] = read;
  if (only && more.length === 0) return { name: only[0], bytes: new Blob([only[1]]) };
  return { name: 'data-package.zip', bytes: new Blob([zipSync(Object.fromEntries(read))]) };
};

/** Read now, so that a file which is changed or gone meanwhile is told of here. */
const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Unreadable(file.name);
  }
};
