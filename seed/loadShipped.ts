import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRegister } from './check.ts';
import { readDataPackage } from './formats/dataPackage.ts';
import type { Graph } from './graph.ts';
import { landscapeOf } from './landscapeOf.ts';
import { shippedAs, writeLandscape } from './write.ts';
import type { Progress } from './write.ts';

/** Where the registers lie that come with the software, each in a folder named by its id. */
export const shippedFolder = fileURLToPath(new URL('./registers/', import.meta.url));

interface Options {
  /** Told what is being loaded, one line each. */
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A shipped register that the graph lacks, or has in an older form. */
export interface DueRegister {
  readonly id: string;
  readonly folder: string;
  readonly fingerprint: string;
}

/**
 * The shipped registers to be loaded: those that are missing, and those that were shipped in an older form. One that a user
 * has imported under the same id since stays, until a newer one ships.
 */
export async function dueRegisters(graph: Graph, folder = shippedFolder): Promise<readonly DueRegister[]> {
  const there = await shippedAs(graph);
  const due: DueRegister[] = [];
  for (const id of await foldersIn(folder)) {
    const shipped = { id, folder: join(folder, id), fingerprint: await fingerprintOf(join(folder, id)) };
    const last = there.get(id);
    if (!there.has(id) || (typeof last === 'string' && last !== shipped.fingerprint)) due.push(shipped);
  }
  return due;
}

/** Loads shipped registers; gives the ids of those that were loaded. */
export async function loadShipped(
  graph: Graph,
  due: readonly DueRegister[],
  options: Options = {},
): Promise<readonly string[]> {
  const loaded: string[] = [];
  for (const one of due) if (await loadOne(graph, one, options)) loaded.push(one.id);
  return loaded;
}

async function loadOne(
  graph: Graph,
  { folder, fingerprint: shipped }: DueRegister,
  { onProgress, signal }: Options,
): Promise<boolean> {
  const { register, faults, more } = checkRegister(await readDataPackage(folder));
  if (!register) {
    onProgress?.(`Not loaded: ${folder} has ${faults.length + more} faults; "landscape check" names them`);
    return false;
  }
  const { name } = register.record;
  onProgress?.(`Loading ${name}`);
  await writeLandscape(graph, landscapeOf(register), {
    shipped,
    ...(signal && { signal }),
    ...(onProgress && { onProgress: inTenths(name, onProgress) }),
  });
  return true;
}

/** A line whenever another tenth of a large landscape is in; a small one is done before anybody could read it. */
function inTenths(name: string, say: (line: string) => void): (progress: Progress) => void {
  let tenths = 0;
  return ({ written, total }) => {
    const now = Math.floor((written / total) * 10);
    if (total > 20_000 && now > tenths) say(`Loading ${name}: ${now * 10} %`);
    tenths = now;
  };
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Of the files as they lie there, so that a start need not read registers that are in the graph already. */
async function fingerprintOf(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => /\.(?:csv|json)$/.test(file)).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`\n${file}\n`).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}
