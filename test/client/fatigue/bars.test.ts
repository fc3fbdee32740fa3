import { expect, test } from 'vitest';
import { barsOf } from '../../../client/fatigue/bars.ts';

test('a bar for each number of seats up to the most, gaps as empty bars, and those beyond the threshold marked', () => {
  const distribution = [
    { seats: 1, count: 7 },
    { seats: 2, count: 3 },
    { seats: 4, count: 1 },
  ];
  expect(barsOf(distribution, 2)).toEqual([
    { seats: 1, count: 7, isBeyond: false, label: '1' },
    { seats: 2, count: 3, isBeyond: false, label: '2' },
    { seats: 3, count: 0, isBeyond: true, label: '3' },
    { seats: 4, count: 1, isBeyond: true, label: '4' },
  ]);
});

test('a mean between two numbers goes to the one above', () => {
  expect(barsOf([{ seats: 1.5, count: 2 }], 5)).toEqual([
    { seats: 1, count: 0, isBeyond: false, label: '1' },
    { seats: 2, count: 2, isBeyond: false, label: '2' },
  ]);
});

test('there are no bars where nobody has a seat', () => {
  expect(barsOf([], 5)).toEqual([]);
});

test('of a long row the last bar holds all that is above it', () => {
  const distribution = [
    { seats: 1, count: 4 },
    { seats: 30, count: 2 },
    { seats: 561, count: 1 },
  ];
  const bars = barsOf(distribution, 5);
  expect(bars.length).toBe(30);
  expect(bars.at(-1)).toEqual({ seats: 30, count: 3, isBeyond: true, label: '30+' });
  // A threshold further up has its line in the picture, and some of what lies beyond it.
  expect(barsOf(distribution, 40).at(-1)).toEqual({ seats: 45, count: 1, isBeyond: true, label: '45+' });
});
