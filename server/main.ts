import { inspect } from 'node:util';
import { pino } from 'pino';
import { productionMode, readConfig } from './config.ts';
import { withEnvFile } from './envFile.ts';
import { StartError } from './graph/startError.ts';
import { serve } from './serve.ts';

/** `npm start`: the process around a server. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop.abort();
  });
}

const run = async (): Promise<number> => {
  // Set before any package is loaded that looks at it.
  Object.assign(process.env, productionMode);
  const config = readConfig(withEnvFile(process.env));
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  let exitCode = 0;
  process.on('uncaughtException', (error) => {
    // The database is a process of its own and would outlive us.
    log.fatal({ err: error }, 'a fault of ours: stopping');
    exitCode = 1;
    stop.abort();
  });
  await serve(config, {
    log,
    say: (line) => {
      process.stdout.write(`${line}\n`);
    },
    signal: stop.signal,
  });
  return exitCode;
};

try {
  process.exit(await run());
} catch (error) {
  const isExpected = error instanceof StartError;
  process.stderr.write(`${isExpected ? error.message : inspect(error)}\n`);
  process.exit(isExpected ? error.exitCode : 1);
}
