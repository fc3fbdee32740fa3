import { expect, test } from 'vitest';
import { saidOfBar, shareOfWays } from '../../../client/keyPeople/keyWords.ts';

test.each([
  [0, '0%'],
  [0.0004, 'less than 0.1%'],
  [0.0042, '0.4%'],
  [0.117, '12%'],
  [1, '100%'],
])('a betweenness of %d reads %s', (value, words) => {
  expect(shareOfWays(value)).toBe(words);
});

test('what stands after a bar says in words what its sign and its tiers say', () => {
  const ann = { id: 'ann', label: 'Person' as const, name: 'Ann' };
  expect(
    saidOfBar({ betweenness: 0.25, cutOff: [ann], tiers: ['district', 'county'], bridgesTiers: true }),
  ).toBe('25%, cuts off 1, bridges district and county');
  expect(saidOfBar({ betweenness: 0.25, cutOff: [], tiers: ['county'], bridgesTiers: false })).toBe('25%');
});
