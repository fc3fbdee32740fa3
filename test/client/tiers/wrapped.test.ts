import { expect, test } from 'vitest';
import { wrapped } from '../../../client/tiers/wrapped.ts';

test.each([
  ['Culture', 15, 2, ['Culture']],
  ['  ', 15, 2, ['']],
  ["Leicestershire's seven districts", 16, 3, ["Leicestershire's", 'seven districts']],
  ['one two three four', 7, 2, ['one two', 'three…']],
  ['one two three four five six', 9, 2, ['one two', 'three…']],
  ['Llanfairpwllgwyngyll', 10, 2, ['Llanfairp…']],
])('%j in lines of %i letters, %i at most, is %j', (text, width, most, lines) => {
  expect(wrapped(text, width, most)).toEqual(lines);
});

test('a joined emoji and a letter with its accent are one letter each, and are never cut in two', () => {
  const family = '👨‍👩‍👧';
  expect(wrapped(`${family}${family}${family}`, 2, 1)).toEqual([`${family}…`]);
  expect(wrapped('e\u0301e\u0301e\u0301', 3, 1)).toEqual(['e\u0301e\u0301e\u0301']);
});
