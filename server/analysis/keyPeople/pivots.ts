import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';

/** Any number does; this one is kept so that the same landscape gives the same figures. */
const seed = 2001;

/** `count` of the whole numbers 0 to `size` - 1, each set of them as likely (the start of a Fisher-Yates shuffle); the same ones every time. */
export function pivots(size: number, count: number): Int32Array {
  const all = Int32Array.from({ length: size }, (_, at) => at);
  const source = xoroshiro128plus(seed);
  for (let at = 0; at < count; at += 1) {
    const drawn = unsafeUniformIntDistribution(at, size - 1, source);
    [all[at], all[drawn]] = [all[drawn] ?? 0, all[at] ?? 0];
  }
  return all.slice(0, count);
}
