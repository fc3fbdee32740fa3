import { expect, test } from 'vitest';
import { refusalInWords } from '../../../client/api/refusalInWords.ts';

test.each([
  ['overlap.asOf: give a date as EDTF, for instance 2002.', 'Date: give a date as EDTF, for instance 2002.'],
  ['graph.asOf: give a date as EDTF, for instance `2002`.', 'Date: give a date as EDTF, for instance 2002.'],
  ['overlap.maxQ: give a number from 0 to 1.', 'q at most: give a number from 0 to 1.'],
  [
    'stale.reviewYears: give a whole number from 1 to 50.',
    'Review due after (years): give a whole number from 1 to 50.',
  ],
  ['groups.toNothing: give something.', 'To nothing: give something.'],
  ['connection.to: give another node than `from`.', 'To: give another node than from.'],
  ['The database is away. Try again: soon.', 'The database is away. Try again: soon.'],
])('%s reads: %s', (message, words) => {
  expect(refusalInWords(message)).toBe(words);
});
