import { expect, test } from 'vitest';
import { dateWords } from '../../client/page/dateWords.ts';

test.each([
  ['2002-05-31', '31 May 2002'],
  ['2002-05', 'May 2002'],
  ['2002', '2002'],
  ['2002-22', 'summer 2002'],
  ['XXXX-06-27', 'XXXX-06-27'],
  ['2011/2012', '2011/2012'],
])('%s reads %s', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words);
});
