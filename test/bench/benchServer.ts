import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { readRunFile } from '../../server/graph/embedded/runFile.ts';
import type { Run } from '../../server/graph/embedded/runFile.ts';

/** A server as `npm start` runs it, on a data folder of its own. */
export interface BenchServer {
  readonly address: string;
  readonly dataDir: string;
  readonly run: Run;
}

const project = new URL('../..', import.meta.url).pathname;

/** Does something beside a running server, whose data folder is new, and gone afterwards. */
export async function besideServer<T>(use: (server: BenchServer) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'landscape-bench-write-'));
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...process.env, NEO4J_URI: '', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    let address: string | undefined;
    for await (const line of createInterface(child.stdout)) {
      address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) break;
    }
    const run = await readRunFile(dataDir);
    if (address === undefined || !run)
      throw new Error('The server has not started; its own words are above.');
    return await use({ address, dataDir, run });
  } finally {
    child.kill('SIGTERM');
    await exited;
    await rm(dataDir, { recursive: true, force: true });
  }
}
