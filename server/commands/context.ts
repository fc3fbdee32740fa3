import type { Logger } from 'pino';
import type { Config } from '../config.ts';

/** What a command ends with: done, faults found, wrong usage, database unreachable. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command is given of the process it runs in. */
export interface CommandContext {
  /** Read when first asked for, so that `--help` works whatever the environment says. */
  readonly config: () => Config;
  /** A log of this level and above, on standard error. */
  readonly log: (level: string) => Logger;
  /** Writes to standard output, which carries the answer and nothing else. */
  readonly out: (text: string) => void;
  /** Tells a person something, on standard error, one line. */
  readonly say: (line: string) => void;
  /** Shows how far something is, on one line of a terminal that is written over; nothing where there is no terminal. */
  readonly progress: (line: string) => void;
  /** Asks a person; undefined where nobody is there to answer. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly signal: AbortSignal;
  readonly end: (code: ExitCode) => void;
}
