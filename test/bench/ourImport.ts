import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { peakMemory } from './peakMemory.ts';
import { processorTime } from './processorTime.ts';

const project = new URL('../..', import.meta.url).pathname;

/** What an import took. */
export interface Imported {
  /** Milliseconds; ours from the start of the command's process to its end, theirs from the first row sent to the last answer. */
  readonly whole: number;
  /** Milliseconds of processor time that the importing process took for that. */
  readonly processor: number;
  /** Bytes that the process held at most. */
  readonly peak: number;
}

/** `landscape import` of a data package beside the server of a data folder, in a process of its own with a heap of 1 GB. */
export async function ourImport(folder: string, dataDir: string): Promise<Imported> {
  const start = performance.now();
  const before = await processorTime(process.pid, 'children');
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=1024',
      '--max-semi-space-size=64',
      '--import',
      'tsx',
      'server/cli.ts',
      'import',
      folder,
    ],
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
  const processor = (await processorTime(process.pid, 'children')) - before;
  return { whole: performance.now() - start, processor, peak };
}
