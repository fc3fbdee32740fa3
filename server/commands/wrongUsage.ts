/** A command was asked for something that there is not. Its message names the thing and the remedy. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUsage';
  }
}
