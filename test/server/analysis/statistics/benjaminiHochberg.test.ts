import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../../server/analysis/statistics/benjaminiHochberg.ts';

test('the fifteen p-values of the paper of 1995: four are found at a rate of 0.05', () => {
  // Benjamini and Hochberg 1995, section 4.1 (thrombolysis).
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const q = benjaminiHochberg(Float64Array.from(p), 15);
  expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
  expect(q[0]).toBeCloseTo(0.0015, 12);
  expect(q[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
});

test('tests that were not given had a p of 1, and count', () => {
  expect([...benjaminiHochberg(Float64Array.of(0.02, 0.01), 10)]).toEqual([0.1, 0.1]);
});

test('q keeps the order of the p-values, equal ones have the same, and none is above 1', () => {
  expect([...benjaminiHochberg(Float64Array.of(0.5, 0.9, 0.5), 4)]).toEqual([1, 1, 1]);
  expect([...benjaminiHochberg(Float64Array.of(0.3, 0.3, 0.1), 3)]).toEqual([
    0.3,
    0.3,
    expect.closeTo(0.3, 12),
  ]);
});
