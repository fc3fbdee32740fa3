/**
 * Does the work of each item, `most` of them at once, begun in their order. After a failure no more are begun; it is thrown
 * when those under way have ended.
 */
export async function severalAtOnce<T>(
  most: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // One iterator for all: the one that fails closes it for the others.
  const rest = items[Symbol.iterator]();
  const left = { [Symbol.iterator]: () => rest };
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: most }, worker));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
