import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { peakMemory } from './peakMemory.ts';

const project = new URL('../..', import.meta.url).pathname;

/** What an import of ours took. */
export interface OurImport {
  /** Milliseconds from the start of the command's process to its end. */
  readonly whole: number;
  /** Bytes that the command's process held at most. */
  readonly peak: number;
}

/** `landscape import` of a data package beside the server of a data folder, in a process of its own with a heap of 1 GB. */
export async function ourImport(folder: string, dataDir: string): Promise<OurImport> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1024', '--import', 'tsx', 'server/cli.ts', 'import', folder],
    {
      cwd: project,
      env: { ...process.env, NEO4J_URI: '', DATA_DIR: dataDir },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let peak = 0;
  const looking = setInterval(() => {
    void peakMemory(child.pid ?? 0).then((now = 0) => (peak = Math.max(peak, now)));
  }, 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(looking);
  if (code !== 0) throw new Error(`The import ended with ${String(code)}: ${said}`);
  return { whole: performance.now() - start, peak };
}
