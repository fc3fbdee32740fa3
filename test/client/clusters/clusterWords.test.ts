import { expect, test } from 'vitest';
import { titleOf } from '../../../client/clusters/clusterColumns.ts';
import { agreementInWords, firstNames, modularityInWords } from '../../../client/clusters/clusterWords.ts';

test.each([
  [-0.1, 'loose', '−0.10'],
  [0.29, 'loose', '0.29'],
  [0.3, 'real', '0.30'],
  [0.6, 'tight', '0.60'],
])('a modularity of %d is told as %s, with the figure %s', (value, word, figure) => {
  expect(modularityInWords(value)).toContain(`The clusters are ${word}:`);
  expect(modularityInWords(value)).toContain(`Modularity ${figure};`);
});

test.each([
  [-0.02, 'They do not follow areas: no more than chance would have it'],
  [0.1, 'They follow areas a little'],
  [0.4, 'They follow areas to a good part'],
  [0.8, 'They are much the same as areas'],
])('an agreement of %d reads: %s', (value, words) => {
  expect(agreementInWords('areas', value)).toContain(words);
});

test('what cannot be said is not said', () => {
  expect(modularityInWords(null)).toContain('cannot be said');
  expect(agreementInWords('topics', null)).toBe(
    'Whether they follow topics cannot be said: too few state any.',
  );
});

test('names beyond the first are counted', () => {
  const named = ['A', 'B', 'C'].map((name) => ({ id: name, label: 'Partnership' as const, name }));
  expect(firstNames(named, 3)).toBe('A; B; C');
  expect(firstNames(named, 2)).toBe('A; B; and 1 more');
  expect(titleOf({ subjects: named, size: 3 }, 4)).toBe('4. A and 2 more');
  expect(titleOf({ subjects: named.slice(0, 1), size: 1 }, 1)).toBe('1. A');
});
