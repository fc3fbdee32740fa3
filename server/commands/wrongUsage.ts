/** A command was asked for something that there is not. Its message names the thing and the remedy. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUsage';
  }
}

/** A command was asked for a landscape that is not in the graph. */
export class NoSuchLandscape extends WrongUsage {
  constructor(id: string) {
    super(`There is no landscape "${id}". "landscape list" shows those there are.`);
  }
}
