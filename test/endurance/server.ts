import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const project = new URL('../..', import.meta.url).pathname;
const settings = { NEO4J_URI: '', PORT: '0', LOG_LEVEL: 'silent' };

/** A server as `npm start` runs it. */
export interface Server {
  readonly process: ChildProcess;
  readonly address: string;
}

/** Starts a server on a data folder, and waits until it serves. Throws where it ends before. */
export async function start(dataDir: string): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...process.env, ...settings, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return { process: child, address };
  }
  throw new Error('The server has not started; its own words are above.');
}

/** Ends a server as a terminal does, and waits for it. */
export async function stop({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** An import in a process of its own. */
export interface Import {
  readonly process: ChildProcess;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** `landscape import` of a register's folder with the database of a data folder. */
export function importRegister(folder: string, dataDir: string): Import {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', 'import', folder], {
    cwd: project,
    env: { ...process.env, ...settings, DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit').then(
    ([code, signal]: (number | string | null)[]) => code ?? signal ?? '',
  );
  return { process: child, ended };
}
