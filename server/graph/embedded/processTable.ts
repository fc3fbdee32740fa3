import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const read = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};

const ps = async (...options: readonly string[]): Promise<string> => {
  try {
    return (await run('ps', options)).stdout;
  } catch {
    return '';
  }
};

/**
 * When a process was started, in words of the system's own; undefined if none of this number runs. Number and start
 * together name a process for good: numbers are given again, after a restart of a container nearly always.
 */
export const startOf = async (pid: number): Promise<string | undefined> => {
  const stat = await read(`/proc/${pid}/stat`);
  // The second field is the program's name and may hold spaces and brackets; the 22nd is the start, the 3rd the state.
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  if (state !== undefined) return state === 'Z' ? undefined : fields[18];
  return (await ps('-o', 'lstart=', '-p', String(pid))).trim() || undefined;
};

/** Numbers of the running processes that were started with this argument. */
export const processesWith = async (argument: string): Promise<readonly number[]> => {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  if (pids.length > 0) {
    const found = await Promise.all(
      pids.map(async (pid) => (await read(`/proc/${pid}/cmdline`))?.split('\0').includes(argument)),
    );
    return pids.filter((_, index) => found[index]).map(Number);
  }
  const lines = (await ps('-axww', '-o', 'pid=,args=')).split('\n');
  return lines
    .filter((line) => `${line} `.includes(` ${argument} `))
    .map((line) => Number.parseInt(line, 10));
};
