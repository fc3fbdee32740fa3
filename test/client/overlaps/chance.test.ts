import { expect, test } from 'vitest';
import { chanceInWords, probability } from '../../../client/overlaps/chance.ts';

test.each([
  [1, '1'],
  [0.90211, '0.9'],
  [0.0316, '0.032'],
  [0.001, '0.001'],
  [0.000999, 'less than 0.001'],
  [2e-56, 'less than 0.001'],
])('a probability of %d reads %s', (value, words) => {
  expect(probability(value)).toBe(words);
});

test('what is rare by chance up to one in twenty is more than chance', () => {
  expect([0, 0.05, 0.0501, 1].map(chanceInWords)).toEqual([
    'More than chance',
    'More than chance',
    'Could well be chance',
    'Could well be chance',
  ]);
});
