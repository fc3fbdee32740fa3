import { expect, test } from 'vitest';
import {
  costInWords,
  exceedsInWords,
  hasTenth,
  rangeInWords,
  spreadInWords,
} from '../../../client/fatigue/loadWords.ts';

test.each([
  [6, 6, '6'],
  [6, 12, '6 to 12'],
  [6, null, '6 or more'],
  [0, null, 'not stated'],
  [0, 0, '0'],
  [1234.56, 2000, '1,234.6 to 2,000'],
])('from %d to %s reads %s', (from, to, words) => {
  expect(rangeInWords({ from, to })).toBe(words);
});

test.each([
  [125_000, 125_000, '£1,250'],
  [125_000, 250_000, '£1,250 to £2,500'],
  [125_000, null, '£1,250 or more'],
  [0, null, 'not stated'],
])('%d to %s pence reads %s', (from, to, words) => {
  expect(costInWords({ from, to })).toBe(words);
});

test('what only the unknown part could lie beyond is perhaps beyond, and of none nothing is said', () => {
  const seats = { measure: 'seats', limit: 5, surely: true } as const;
  const meetings = { measure: 'meetings_a_year', limit: 24, surely: false } as const;
  expect(exceedsInWords([])).toBe('');
  expect(exceedsInWords([meetings])).toBe('Perhaps more than 24 meetings a year');
  expect(exceedsInWords([seats, meetings])).toBe('More than 5 seats; perhaps more than 24 meetings a year');
});

test('the spread is read aloud', () => {
  expect(spreadInWords(0.2667, 0.6)).toBe(
    'The tenth with the most hold 60% of all seats. Gini 0.27, where 0 is all alike and near 1 is all seats with one.',
  );
});

test.each([
  [[], false],
  [[{ seats: 1, count: 9 }], false],
  [
    [
      { seats: 1, count: 9 },
      { seats: 4, count: 1 },
    ],
    true,
  ],
])('a tenth of those who carry a seat is spoken of from ten on: %j', (distribution, isSpokenOf) => {
  expect(hasTenth(distribution)).toBe(isSpokenOf);
});
