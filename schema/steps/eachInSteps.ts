/**
 * What is gone through before others may go on: a few milliseconds. While the garbage collector marks a large heap it takes its
 * share of each step, several times as much as the work: long steps then hold up everybody.
 */
const atOnce = 200;

/** Goes through a list in steps, of `most` each. */
export function* eachInSteps<T>(
  list: ArrayLike<T>,
  visit: (one: T, at: number) => void,
  most = atOnce,
): Generator<undefined, void> {
  for (let from = 0; from < list.length; from += most) {
    if (from > 0) yield;
    const until = Math.min(list.length, from + most);
    for (let at = from; at < until; at += 1) visit(list[at] as T, at);
  }
}

/** What `of` makes of each of a list, in steps. */
export function* mappedInSteps<T, Made>(
  list: readonly T[],
  of: (one: T) => Made,
  most = atOnce,
): Generator<undefined, readonly Made[]> {
  const made: Made[] = [];
  yield* eachInSteps(list, (one) => made.push(of(one)), most);
  return made;
}
