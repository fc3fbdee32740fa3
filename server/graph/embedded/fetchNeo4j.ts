import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../codeOf.ts';
import { FolderNotWritable, NoMaven } from './errors.ts';
import { programsNamed } from './programs.ts';
import type { Programs } from './programs.ts';
import { runMaven } from './runMaven.ts';

export interface FetchSettings {
  /** Folder outside the work tree that clones share; a folder a version. */
  readonly neo4jCache: string;
  readonly programs: Programs;
}

const pom = join(import.meta.dirname, 'pom.xml');

/** The version of Neo4j that our pom names. */
export const pinnedVersion = async (): Promise<string> => {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} names no neo4j.version.`);
  return version;
};

const isComplete = async (folder: string, version: string): Promise<boolean> => {
  try {
    await access(join(folder, `neo4j-${version}.jar`));
    return true;
  } catch {
    return false;
  }
};

const temporaryFolder = async (cache: string): Promise<string> => {
  try {
    await mkdir(cache, { recursive: true });
    return await mkdtemp(join(cache, '.fetching-'));
  } catch (error) {
    throw new FolderNotWritable(cache, 'NEO4J_CACHE', codeOf(error));
  }
};

/** Puts a whole folder in its place; where another start was quicker, its folder stays. */
const moveInto = async (from: string, to: string, version: string): Promise<void> => {
  if (await isComplete(to, version)) return;
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
};

/**
 * The folder of Neo4j's jars. Fetched by Maven into a folder beside it and renamed when whole, where it is not there
 * yet; `say` is told how far that is. Throws `NoMaven`, `NoNetwork`, `FetchFailed`, `FolderNotWritable`, or the
 * signal's reason.
 */
export const fetchNeo4j = async (
  { neo4jCache, programs }: FetchSettings,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<string> => {
  const version = await pinnedVersion();
  const folder = join(neo4jCache, version);
  if (await isComplete(folder, version)) return folder;
  const [mvn] = await programsNamed('mvn', programs.path);
  if (mvn === undefined) throw new NoMaven(version, neo4jCache);
  const fetched = await temporaryFolder(neo4jCache);
  try {
    say(`Fetching Neo4j Community ${version} by Maven (about 123 MB, once) into ${folder}`);
    await runMaven({ mvn, pom, into: fetched, version, env: programs.env }, say, signal);
    await moveInto(fetched, folder, version);
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
  return folder;
};
