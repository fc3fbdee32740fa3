/** Another import of the same landscape is under way, and is alive. */
export class ImportUnderWay extends Error {
  constructor(landscape: string) {
    super(
      `Another import of ${landscape} is under way. Wait until it has finished, then import again; ` +
        'the landscape has not been changed.',
    );
    this.name = 'ImportUnderWay';
  }
}

/** This import was silent for so long that another took its place, or the landscape was removed meanwhile. */
export class ImportTakenOver extends Error {
  constructor(landscape: string) {
    super(
      `The import of ${landscape} was overtaken: another began, or the landscape was removed. ` +
        'Look at what is there with "landscape list", then import again if it is needed.',
    );
    this.name = 'ImportTakenOver';
  }
}
