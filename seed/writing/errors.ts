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

/** A revision that is not there to go back to: it was never complete, is no longer kept, or does not say what it is called. */
export class RevisionNotKept extends Error {
  constructor(landscape: string, number: number) {
    super(
      `Revision ${number} of ${landscape} is not kept. "landscape revisions ${landscape}" shows those that are; ` +
        'the landscape has not been changed.',
    );
    this.name = 'RevisionNotKept';
  }
}

/** Somebody else has imported the landscape or gone back meanwhile, so what was asked for rests on what is no longer so. */
export class LandscapeMoved extends Error {
  constructor(landscape: string, from: number, now: number | undefined) {
    super(
      `${landscape} is ${now === undefined ? 'not there any more' : `at revision ${now} now`}, no longer at ${from}. ` +
        'Look at what is there, then ask again if it is still wanted.',
    );
    this.name = 'LandscapeMoved';
  }
}
