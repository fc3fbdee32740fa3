/** Why a question got no answer; one class a cause. The message is for the person who looks at the page. */

/** The request did not reach the server, or its answer did not reach us. */
export class NotReached extends Error {
  constructor(isOnline: boolean) {
    super(
      isOnline
        ? 'The server cannot be reached. It may be restarting: try again in a moment.'
        : 'You seem to be offline. What is on the page stays; try again when you are connected.',
    );
    this.name = 'NotReached';
  }
}

/** The server is there but cannot answer now: its database is away, or it was asked too often. */
export class NotNow extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotNow';
  }
}

/** The server refused the question or failed over it. Asking again will hardly help. */
export class NotAnswered extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotAnswered';
  }
}

/** A view did not arrive, as when the server was renewed since the page was opened, or it failed over what it shows. */
export class NotShown extends Error {
  constructor() {
    super(
      'It did not arrive, or failed. All that you have chosen is kept: try again, or choose another view.',
    );
    this.name = 'NotShown';
  }
}
