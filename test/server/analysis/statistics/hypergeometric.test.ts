import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upperTail } from '../../../../server/analysis/statistics/hypergeometric.ts';

const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 0n; i < BigInt(k); i += 1n) ways = (ways * (BigInt(n) - i)) / (i + 1n);
  return ways;
};

/** The tail in whole numbers, divided only at the end, to 30 digits. */
const exactTail = (n: number, a: number, b: number, shared: number): number => {
  let ways = 0n;
  for (let k = shared; k <= Math.min(a, b); k += 1) ways += choose(a, k) * choose(n - a, b - k);
  const all = choose(n, b);
  // Scaled by a power of ten that keeps 30 digits however small the chance is.
  const digits = Math.max(0, all.toString().length - ways.toString().length) + 30;
  return Number(`${((ways * 10n ** BigInt(digits)) / all).toString()}e-${digits}`);
};

test('two boards of 3 and 2 among 5 organisations share both by a chance of 3 in 10, one at least by 9 in 10', () => {
  expect(upperTail(5, 3, 2, 2)).toBeCloseTo(0.3, 15);
  expect(upperTail(5, 3, 2, 1)).toBeCloseTo(0.9, 15);
  expect(upperTail(5, 3, 2, 0)).toBe(1);
});

test('what cannot be helped has a chance of 1: boards that together have more members than there are', () => {
  expect(upperTail(5, 4, 4, 3)).toBe(1);
});

test('a chance of one in ten to the fiftieth is as exact as one in two', () => {
  const small = upperTail(100_000, 60, 60, 14);
  const exact = exactTail(100_000, 60, 60, 14);
  expect(small).toBeLessThan(1e-25);
  expect(Math.abs(small / exact - 1)).toBeLessThan(1e-12);
});

test('every chance is that of exact arithmetic', () => {
  const sizes = fc
    .record({ n: fc.integer({ min: 1, max: 300 }), a: fc.nat(300), b: fc.nat(300), shared: fc.nat(300) })
    .filter(({ n, a, b, shared }) => a <= n && b <= n && shared <= Math.min(a, b));
  fc.assert(
    fc.property(sizes, ({ n, a, b, shared }) => {
      const exact = exactTail(n, a, b, shared);
      expect(Math.abs(upperTail(n, a, b, shared) / exact - 1)).toBeLessThan(1e-10);
    }),
    { numRuns: 300 },
  );
});
