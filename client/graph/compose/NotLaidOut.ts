/** A picture could not be laid out, and what can be done instead. */
export class NotLaidOut extends Error {
  constructor(why: string) {
    super(`It could not be laid out: ${why} The table shows the same; or choose less of the landscape.`);
    this.name = 'NotLaidOut';
  }
}
