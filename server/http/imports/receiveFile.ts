import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { limits } from '../../../seed/formats/workbook/limits.ts';
import { Refused } from '../../errors.ts';

/** Bytes that an upload may have: what a workbook may, packed. A zipped data package of a nation fits. */
export const mostBytes = limits.file;

/** A file that has come in, alone in a folder that only we can read. */
export interface Received {
  readonly folder: string;
  readonly path: string;
}

/** Writes the body of a request to a file of this name. Throws `Refused` where it is too large or packed; nothing is left then. */
export async function receiveFile(request: Request, name: string): Promise<Received> {
  if (!request.is('application/octet-stream') || request.headers['content-encoding'] !== undefined)
    throw new Refused('UNSUPPORTED_MEDIA_TYPE', 'Send the file as it is, as application/octet-stream.');
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
  const folder = await mkdtemp(join(tmpdir(), 'landscape-import-'));
  const path = join(folder, safeName(name));
  try {
    await pipeline(request, upTo(mostBytes), createWriteStream(path, { mode: 0o600 }));
    return { folder, path };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const tooLarge = () =>
  new Refused(
    'FILE_TOO_LARGE',
    `The file is larger than ${mostBytes / 1024 / 1024} MB. Take it in with "landscape import", which takes larger ones.`,
  );

function upTo(most: number): Transform {
  let come = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      come += chunk.length;
      if (come > most) pass(tooLarge());
      else pass(null, chunk);
    },
  });
}

/** The file's own name, by which faults are told, without what would lead out of the folder or turn a terminal round. */
const safeName = (name: string): string => {
  const own = basename(name.replaceAll('\\', '/')).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
  return own === '' || /^\.+$/.test(own) || Buffer.byteLength(own) > 200 ? 'register' : own;
};
