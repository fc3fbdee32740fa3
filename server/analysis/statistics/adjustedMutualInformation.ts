import { grouped } from '../../../schema/grouped.ts';

/** Two groups that a thing is in, one of each grouping. */
type Pair = readonly [string | number, string | number];

/**
 * Agreement of two groupings of the same things, beyond chance: AMI = (MI - E) / ((H(one) + H(other)) / 2 - E), with MI
 * their mutual information, E its mean over all groupings of the same sizes, H entropy. At most 1, the same groups; 0 is
 * chance; below 0, less than chance. Where one has but one group: 1 if the other has too, else 0. NaN where there is
 * nothing. Source: Vinh, Epps and Bailey 2010, with the arithmetic mean, as scikit-learn has it where nothing is set.
 */
export function adjustedMutualInformation(pairs: readonly Pair[]): number {
  if (pairs.length === 0) return NaN;
  const ones = sizesOf(pairs, ([one]) => one);
  const others = sizesOf(pairs, ([, other]) => other);
  if (ones.size === 1 || others.size === 1) return ones.size === others.size ? 1 : 0;
  const [a, b] = [[...ones.values()], [...others.values()]];
  const expected = expectedInformation(a, b, pairs.length);
  const most = (entropy(a, pairs.length) + entropy(b, pairs.length)) / 2;
  return awayFromZero(mutualInformation(pairs, ones, others) - expected) / awayFromZero(most - expected);
}

/** Where chance reaches all there is, both are 0 but for rounding: then the groups are the same. */
const awayFromZero = (value: number): number =>
  value < 0 ? Math.min(value, -Number.EPSILON) : Math.max(value, Number.EPSILON);

const sizesOf = <Thing, Key>(
  things: readonly Thing[],
  key: (thing: Thing) => Key,
): ReadonlyMap<Key, number> =>
  new Map([...grouped(things, key)].map(([name, group]) => [name, group.length]));

const entropy = (sizes: readonly number[], n: number): number =>
  -sizes.reduce((sum, size) => sum + (size / n) * Math.log(size / n), 0);

function mutualInformation(
  pairs: readonly Pair[],
  ones: ReadonlyMap<unknown, number>,
  others: ReadonlyMap<unknown, number>,
): number {
  let sum = 0;
  for (const [one, ofOne] of grouped(pairs, ([first]) => first))
    for (const [other, both] of sizesOf(ofOne, ([, second]) => second))
      sum +=
        (both / pairs.length) *
        Math.log((pairs.length * both) / ((ones.get(one) ?? 0) * (others.get(other) ?? 0)));
  return sum;
}

/** Groups of the same sizes have the same share: each two sizes are worked out once, times how often they meet. */
function expectedInformation(a: readonly number[], b: readonly number[], n: number): number {
  const logs = logFactorials(n);
  const [ofA, ofB] = [sizesOf(a, (size) => size), sizesOf(b, (size) => size)];
  let sum = 0;
  for (const [one, timesOne] of ofA)
    for (const [other, timesOther] of ofB) sum += timesOne * timesOther * expectedOf(one, other, n, logs);
  return sum;
}

/** Mean, over all ways that groups of sizes a and b of n meet, of (k / n) ln(n k / (a b)): k is hypergeometric. */
function expectedOf(a: number, b: number, n: number, logs: Float64Array): number {
  const log = (k: number) => logs[k] ?? 0;
  const fixed = log(a) + log(b) + log(n - a) + log(n - b) - log(n);
  let sum = 0;
  for (let k = Math.max(1, a + b - n); k <= Math.min(a, b); k += 1) {
    const chance = Math.exp(fixed - log(k) - log(a - k) - log(b - k) - log(n - a - b + k));
    sum += (k / n) * Math.log((n * k) / (a * b)) * chance;
  }
  return sum;
}

/** ln(k!) for k from 0 to n. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k += 1) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
  return logs;
}
