import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NoJava, WrongJava } from './errors.ts';
import { programIn, programsNamed } from './programs.ts';
import type { Programs } from './programs.ts';

export interface Java {
  readonly command: string;
  /** Feature release: 17, 21. */
  readonly version: number;
}

/** What Neo4j 5.26 runs on. */
const supported: readonly (number | undefined)[] = [17, 21];
const run = promisify(execFile);

const featureRelease = (text: string | undefined): number | undefined => {
  // "17.0.15" and "21" are new style; "1.8.0_402" is what Java 8 calls itself.
  const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(text ?? '') ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
};

/** What the installation's `release` file says: known at once, where asking java itself takes a fifth of a second. */
const releaseOf = async (command: string): Promise<string | undefined> => {
  try {
    const home = dirname(dirname(await realpath(command)));
    return /^JAVA_VERSION="([^"]+)"/m.exec(await readFile(join(home, 'release'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
};

const askVersion = async (command: string, env: Programs['env']): Promise<string | undefined> => {
  try {
    const { stderr, stdout } = await run(command, ['-version'], { env, timeout: 10_000 });
    return / version "([^"]+)"/.exec(stderr + stdout)?.[1];
  } catch {
    return undefined;
  }
};

/**
 * A Java that Neo4j runs on: JAVA_HOME's first, then each on the PATH. Throws `NoJava` if there is none at all,
 * `WrongJava` naming those that were found.
 */
export const findJava = async ({ javaHome, path, env }: Programs): Promise<Java> => {
  const preferred = javaHome === undefined ? undefined : await programIn(javaHome, 'java');
  const commands = [...(preferred === undefined ? [] : [preferred]), ...(await programsNamed('java', path))];
  const found: { command: string; version: number | undefined }[] = [];
  for (const command of new Set(commands)) {
    const version = featureRelease((await releaseOf(command)) ?? (await askVersion(command, env)));
    if (version !== undefined && supported.includes(version)) return { command, version };
    found.push({ command, version });
  }
  throw found.length === 0 ? new NoJava() : new WrongJava(found);
};
