import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { FetchFailed, NoNetwork } from './errors.ts';
import type { Programs } from './programs.ts';

export interface MavenRun {
  readonly mvn: string;
  readonly pom: string;
  /** Folder that the jars go to. */
  readonly into: string;
  /** Of Neo4j, for the messages. */
  readonly version: string;
  readonly env: Programs['env'];
}

/** A line is said for so many files. */
const filesALine = 25;
const outOfReach =
  /could not transfer|unknown host|unknownhost|connection refused|connection timed out|connect timed out|offline mode|no route to host|network is unreachable|could not be resolved/i;

/** How Maven says what it does: "Downloaded from central: https://…/x.jar (12 kB at …)". What it has already, it copies in silence. */
const fileFetched = /^\[INFO\] Downloaded from .*\.jar /;

const countFiles = (version: string, say: (line: string) => void) => {
  let fetched = 0;
  return (line: string): void => {
    if (!fileFetched.test(line)) return;
    fetched += 1;
    if (fetched % filesALine === 0) say(`  Neo4j ${version}: ${fetched} files fetched`);
  };
};

const firstError = (lines: readonly string[]): string =>
  (lines.find((line) => line.startsWith('[ERROR] ')) ?? lines.at(-1) ?? 'nothing')
    .replace('[ERROR] ', '')
    .replace(/ -> \[Help.*$/, '')
    .slice(0, 400);

/** Has Maven copy all that our pom names. Throws `NoNetwork` or `FetchFailed`, or the signal's reason. */
export const runMaven = async (
  { mvn, pom, into, version, env }: MavenRun,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> => {
  const options = ['--batch-mode', '--strict-checksums', '--file', pom, `-DoutputDirectory=${into}`];
  const child = spawn(mvn, [...options, 'dependency:copy-dependencies'], {
    cwd: into,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const lines: string[] = [];
  const count = countFiles(version, say);
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      count(line);
    });
  }
  const code = await ended.catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FetchFailed(version, error instanceof Error ? error.message : String(error));
  });
  if (code === 0) return;
  const problem = firstError(lines);
  throw lines.some((line) => outOfReach.test(line))
    ? new NoNetwork(version, problem)
    : new FetchFailed(version, problem);
};
