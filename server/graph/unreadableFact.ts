/** A node or an edge in the graph that is not as we write them: somebody else wrote it, or a newer version of us. */
export class UnreadableFact extends Error {
  constructor(id: unknown, name: string, wanted: string) {
    super(
      `${typeof id === 'string' ? `"${id}"` : 'A fact without an id'}: ${name} is not ${wanted}. ` +
        'Import the landscape again, with the version that serves it.',
    );
    this.name = 'UnreadableFact';
  }
}
