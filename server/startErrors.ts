import { StartError } from './graph/startError.ts';
import type { ExitCode } from './graph/startError.ts';

/** Environment variables that make no sense, all of them. */
export class WrongSettings extends StartError {
  override readonly exitCode: ExitCode = 2;

  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      ['Correct these settings (.env.example explains each):', ...faults.map((fault) => `  ${fault}`)].join(
        '\n',
      ),
    );
    this.faults = faults;
  }
}

/** Another program listens where we are to serve. */
export class PortTaken extends StartError {
  constructor(host: string, port: number) {
    super(
      `Port ${port} of ${host} is taken by another program. Stop it, or set PORT to another (0 picks a free one).`,
    );
  }
}

/** The address to serve on is none of this machine's, or not ours to take. */
export class CannotListen extends StartError {
  constructor(host: string, port: number, code: string) {
    super(
      `Cannot serve on ${host}, port ${port} (${code}). Set HOST to an address of this machine (127.0.0.1, or 0.0.0.0 for all) ` +
        'and PORT to one that this user may take.',
    );
  }
}
