/**
 * Does the work of each item, `most` of them at once, begun in their order. After a failure no more are begun; it is thrown
 * when those under way have ended.
 */
export async function severalAtOnce<T>(
  most: number,
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // One iterator for all workers, so that each takes what is next.
  const rest = items[Symbol.iterator]();
  let isFailed = false;
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      try {
        await work(next.value);
      } catch (error) {
        isFailed = true;
        throw error;
      }
      if (isFailed) return;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: most }, worker));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
