import { createInterface } from 'node:readline/promises';
import { inspect } from 'node:util';
import { pino } from 'pino';
import type { CommandContext } from './commands/context.ts';
import { outcomeOf } from './commands/exitCodeOf.ts';
import { commandLine } from './commands/program.ts';
import { productionMode, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { withEnvFile } from './envFile.ts';

/** `npm run landscape`: the process around the command line. Standard output carries the answer, standard error all else. */
Object.assign(process.env, productionMode);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop.abort();
  });
}
// Whoever reads the answer may have read enough (`| head`): that is no fault.
process.stdout.on('error', () => process.exit(0));

let config: Config | undefined;
const readOnce = (): Config => (config ??= readConfig(withEnvFile(process.env)));

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const ask = async (question: string): Promise<string | undefined> => {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal: stop.signal });
  } finally {
    terminal.close();
  }
};

const context: CommandContext = {
  config: readOnce,
  log: (level) => pino({ level }, pino.destination({ dest: 2, sync: true })),
  out: (text) => {
    process.stdout.write(text);
  },
  say,
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  },
  ask,
  signal: stop.signal,
  end: (code) => {
    process.exitCode = code;
  },
};

try {
  await commandLine(context).parseAsync(process.argv);
} catch (error) {
  const outcome = outcomeOf(error);
  if (outcome?.message !== undefined) say(outcome.message);
  if (outcome === undefined) say(inspect(error));
  process.exitCode = outcome?.code ?? 1;
}
