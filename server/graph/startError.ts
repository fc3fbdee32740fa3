/** What the program ends with: 1 it could not start, 2 its settings are wrong, 3 the database is out of reach. */
export type ExitCode = 1 | 2 | 3;

/** A cause that keeps the program from starting or working. Its message names the thing and the remedy; it needs no stack. */
export abstract class StartError extends Error {
  readonly exitCode: ExitCode = 1;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
