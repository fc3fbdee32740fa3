import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** What a program ended with: its exit code, or the signal's name. */
export interface Ending {
  readonly end: number | string | null;
  readonly stderr: string;
}

/** A server of ours in a process of its own. */
export interface StartedServer {
  readonly pid: number;
  /** All that it has printed so far. */
  readonly lines: () => readonly string[];
  /** The address that it serves on, once it says so. Rejects when it ends before, with what it said. */
  readonly address: Promise<string>;
  readonly ended: Promise<Ending>;
  /** Sends the whole process group a signal, as a terminal does. */
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Whatever this machine's own settings say. */
const none = {
  NEO4J_URI: '',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
  HOST: '',
  GRAPHIQL: '',
};

const serverCommand = [process.execPath, ['--import', 'tsx', 'server/main.ts']] as const;

/** Starts a server with these settings beside PATH and the like, on a port that is free; ended with the test. */
export const startServer = (
  settings: Readonly<Record<string, string>>,
  [program, options]: readonly [string, readonly string[]] = serverCommand,
): StartedServer => {
  const env = { ...process.env, ...none, PORT: '0', LOG_LEVEL: 'warn', ...settings };
  const child = spawn(program, options, { cwd: project, env, detached: true });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const lines = () => stdout.split('\n').filter((line) => line !== '');
  const ended = once(child, 'close').then(([code, name]: (number | string | null)[]) => ({
    end: code ?? name ?? null,
    stderr,
  }));
  const pid = child.pid ?? 0;
  const signal = (name: NodeJS.Signals): void => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, name);
  };
  onTestFinished(async () => {
    signal('SIGTERM');
    await ended;
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const last = lines().at(-1);
      if (last?.startsWith('http://')) resolve(last);
    });
    void ended.then(({ end }) => {
      reject(new Error(`The server ended with ${String(end)}: ${stderr}`));
    });
  });
  address.catch(() => undefined);
  return { pid, lines, address, ended, signal };
};
