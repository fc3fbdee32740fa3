import { pino } from 'pino';
import { inject } from 'vitest';
import { outcomeOf } from '../../server/commands/exitCodeOf.ts';
import { commandLine } from '../../server/commands/program.ts';
import { readConfig } from '../../server/config.ts';
import type { Config } from '../../server/config.ts';

/** What came of a command: what it ended with, printed, and told. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly answer?: string;
  /** Instead of the settings of the run's own database. */
  readonly config?: () => Config;
  /** Called with each line of progress. */
  readonly progress?: (line: string) => void;
  /** What a person stops it with. */
  readonly signal?: AbortSignal;
}

const ownDatabase = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  HOME: '/nowhere',
  NEO4J_URI: inject('neo4jUri'),
  NEO4J_USER: inject('neo4jUser'),
  NEO4J_PASSWORD: inject('neo4jPassword'),
  ...env,
});

/** What a command prints and ends with, on the run's own database. */
export const runCommand = async (
  words: readonly string[],
  {
    env = {},
    answer,
    config = () => readConfig(ownDatabase(env)),
    progress = () => undefined,
    signal = new AbortController().signal,
  }: Circumstances = {},
): Promise<Ran> => {
  let [code, out, said] = [0, '', ''];
  const say = (line: string) => {
    said += `${line}\n`;
  };
  const program = commandLine({
    config,
    log: () => pino({ level: 'silent' }),
    out: (text) => {
      out += text;
    },
    say,
    progress,
    ask: () => Promise.resolve(answer),
    signal,
    end: (ended) => {
      code = ended;
    },
  });
  try {
    await program.parseAsync(['node', 'landscape', ...words]);
  } catch (error) {
    const outcome = outcomeOf(error);
    if (!outcome) throw error;
    if (outcome.message !== undefined) say(outcome.message);
    code = outcome.code;
  }
  return { code, out, said };
};
