import { eachInSteps } from '../../schema/steps/eachInSteps.ts';

/** What is sorted by at a time: 16 bits. */
const digit = 2 ** 16;

/**
 * Items by a key of each, a whole number of 0 or more; those with the same key as they come. Counting sorts by 16 bits at a time,
 * from the lowest (radix sort): linear, and in steps.
 */
export function* sortedByInSteps<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): Generator<undefined, readonly Item[]> {
  const keys = new Float64Array(items.length);
  let order = new Int32Array(items.length);
  let [largest, isSorted] = [0, true];
  yield* eachInSteps(items, (item, at) => {
    const key = keyOf(item);
    keys[at] = key;
    order[at] = at;
    if (key < largest) isSorted = false;
    else largest = key;
  });
  if (isSorted) return items;
  for (let unit = 1; unit <= largest; unit *= digit) order = yield* byDigit(order, keys, unit);
  const sorted = new Array<Item>(items.length);
  yield* eachInSteps(order, (place, at) => {
    sorted[at] = items[place] as Item;
  });
  return sorted;
}

function* byDigit(
  order: Int32Array<ArrayBuffer>,
  keys: Float64Array,
  unit: number,
): Generator<undefined, Int32Array<ArrayBuffer>> {
  const digitOf = (place: number): number => Math.floor((keys[place] ?? 0) / unit) % digit;
  const next = new Int32Array(digit + 1);
  for (let place = 0; place < keys.length; place += 1) {
    const after = digitOf(place) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let value = 0; value < digit; value += 1)
    next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  yield;
  const sorted = new Int32Array(order.length);
  yield* eachInSteps(order, (place) => {
    const value = digitOf(place);
    const free = next[value] ?? 0;
    sorted[free] = place;
    next[value] = free + 1;
  });
  return sorted;
}
