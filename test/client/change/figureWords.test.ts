import { expect, test } from 'vitest';
import { differenceInWords, figureInWords } from '../../../client/change/figureWords.ts';
import { headingsOf } from '../../../client/change/headingsOf.ts';

test.each([
  ['partnerships', 1234, '1,234'],
  ['seats for each organisation with one', 1.5049, '1.5'],
  ['share of areas that a partnership covers', 1 / 6, '17%'],
  ['seats for each person with one', null, '–'],
])('%s of %d reads %s', (name, value, words) => {
  expect(figureInWords(name, value)).toBe(words);
});

test.each([
  ['partnerships', 18, 25, '+7'],
  ['seats', 6, 4, '−2'],
  ['seats', 4, 4, 'same'],
  ['share of areas that a partnership covers', 0.5, 2 / 3, '+17 points'],
  ['seats for each person with one', null, 1, '–'],
])('%s from %d to %d reads %s', (name, before, after, words) => {
  expect(differenceInWords({ name, before, after })).toBe(words);
});

test('the columns are headed by what differs: the landscape, else the date, else the statuses', () => {
  const one = {
    landscape: 'a',
    asOf: '2002-05-31',
    statuses: ['existing' as const],
    toLandscape: 'a',
    toAsOf: '2002-05-31',
    toStatuses: ['existing' as const, 'proposed' as const],
  };
  const known = [{ id: 'a', name: 'Town 2002' }];
  expect(headingsOf(one, known)).toEqual(['Existing', 'Existing, proposed']);
  expect(headingsOf({ ...one, toAsOf: '2003' }, known)).toEqual(['31 May 2002', '2003']);
  expect(headingsOf({ ...one, toLandscape: 'b' }, known)).toEqual(['Town 2002', 'b']);
});
