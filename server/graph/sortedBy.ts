/** Items that are gone through before others have their turn: some milliseconds. */
const atOnce = 50_000;

/** Goes through places 0 to `count` - 1, letting others go on with `pause` now and then. */
export async function eachPlace(
  count: number,
  visit: (at: number) => void,
  pause: () => Promise<void>,
): Promise<void> {
  for (let from = 0; from < count; from += atOnce) {
    for (let at = from; at < Math.min(count, from + atOnce); at += 1) visit(at);
    await pause();
  }
}

/** What is sorted by at a time: 16 bits. */
const digit = 2 ** 16;

/**
 * Items by a key of each, a whole number of 0 or more; those with the same key as they come. Counting sorts by 16 bits at a time,
 * from the lowest (radix sort): linear, and in steps between which others go on.
 */
export async function sortedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
  pause: () => Promise<void>,
): Promise<readonly Item[]> {
  const keys = new Float64Array(items.length);
  let order = new Int32Array(items.length);
  let [largest, isSorted] = [0, true];
  const take = (at: number) => {
    const key = keyOf(items[at] as Item);
    keys[at] = key;
    order[at] = at;
    if (key < largest) isSorted = false;
    else largest = key;
  };
  await eachPlace(items.length, take, pause);
  if (isSorted) return items;
  for (let unit = 1; unit <= largest; unit *= digit) order = await byDigit(order, keys, unit, pause);
  const sorted = new Array<Item>(items.length);
  await eachPlace(
    items.length,
    (at) => {
      sorted[at] = items[order[at] ?? 0] as Item;
    },
    pause,
  );
  return sorted;
}

async function byDigit(
  order: Int32Array<ArrayBuffer>,
  keys: Float64Array,
  unit: number,
  pause: () => Promise<void>,
): Promise<Int32Array<ArrayBuffer>> {
  const digitOf = (place: number): number => Math.floor((keys[place] ?? 0) / unit) % digit;
  const next = new Int32Array(digit + 1);
  for (let place = 0; place < keys.length; place += 1) {
    const after = digitOf(place) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let value = 0; value < digit; value += 1)
    next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  await pause();
  const sorted = new Int32Array(order.length);
  const put = (at: number) => {
    const place = order[at] ?? 0;
    const value = digitOf(place);
    const free = next[value] ?? 0;
    sorted[free] = place;
    next[value] = free + 1;
  };
  await eachPlace(order.length, put, pause);
  return sorted;
}
