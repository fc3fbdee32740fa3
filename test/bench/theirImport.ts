import { fork } from 'node:child_process';
import { once } from 'node:events';

import type { Imported } from './ourImport.ts';

/** A naive import whose rows lie ready. */
export interface TheirImport {
  readonly begin: () => Promise<Imported>;
}

/** Starts the naive import beside the server of a data folder, in a process of its own, and waits until its rows lie ready. */
export async function theirImport(dataDir: string): Promise<TheirImport> {
  const child = fork(new URL('./naiveProcess.ts', import.meta.url), [dataDir], {
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
  });
  const next = async (): Promise<unknown> => {
    const [said] = await Promise.race([
      once(child, 'message') as Promise<[unknown]>,
      once(child, 'exit').then(() => Promise.reject(new Error('The naive import has ended early.'))),
    ]);
    return said;
  };
  await next();
  return {
    begin: async () => {
      const told = next();
      child.send('go');
      return (await told) as Imported;
    },
  };
}
