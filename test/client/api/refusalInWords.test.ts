import { expect, test } from 'vitest';
import { refusalInWords } from '../../../client/api/refusalInWords.ts';

test.each([
  ['overlap.asOf: give a date as EDTF, for instance 2002.', 'Date: give a date as EDTF, for instance 2002.'],
  ['graph.asOf: give a date as EDTF, for instance `2002`.', 'Date: give a date as EDTF, for instance 2002.'],
  ['overlap.maxQ: give a number from 0 to 1.', 'maxQ: give a number from 0 to 1.'],
  ['The database is away. Try again: soon.', 'The database is away. Try again: soon.'],
])('%s reads: %s', (message, words) => {
  expect(refusalInWords(message)).toBe(words);
});
