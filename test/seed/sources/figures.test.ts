import { describe, expect, test } from 'vitest';
import { figuresIn, saysYearly } from '../../../seed/sources/figures.ts';

const numbersIn = (text: string) => [...figuresIn(text).numbers].toSorted((a, b) => a - b);

describe('the figures of a text', () => {
  test.each([
    ['no more than 25 and preferably less than 20', [20, 25]],
    ['Twenty-five members, seven of them district councils', [7, 25]],
    ['twenty places', [20]],
    ['twenty one, and one more', [1, 21]],
    ['a meeting of 2.5 hours', [2.5]],
    ['1,234 people', [1234]],
    ['50% of them', [50]],
  ])('"%s"', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    ['the number of a paragraph', '4.3.2 The Board'],
    ['the number of a point', '- 16. It will be'],
    ['a number before its paragraph', '17 The balance'],
    ['a reference to a paragraph', 'see paragraph 4.3.2.'],
    ['a day', 'on the 31st May'],
    ['part of a word', 'LPSA2 and E07000143'],
  ])('are not %s', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test.each([
    ['£27,535.40', 2_753_540],
    ['£443K of Second Homes funding', 44_300_000],
    ['£647.5K', 64_750_000],
    ['£1.2 million', 120_000_000],
    ['|£5000|£100,000|', 10_000_000],
  ])('include the amount %s to the penny', (text, pence) => {
    expect(figuresIn(text).pence.has(pence)).toBe(true);
    expect(figuresIn(text).pence.has(pence + 1)).toBe(false);
  });
});

describe('how often a year', () => {
  test.each([
    [6, 'Every two months there is a meeting'],
    [4, 'The board meets quarterly.'],
    [12, 'monthly meetings'],
    [2, 'to meet two to three times a year'],
  ])('%i: %s', (times, text) => {
    expect(saysYearly(times, text)).toBe(true);
    expect(saysYearly(times + 7, text)).toBe(false);
  });

  test('bi-monthly is not monthly', () => {
    expect(saysYearly(12, 'bi-monthly')).toBe(false);
    expect(saysYearly(6, 'bi-monthly')).toBe(true);
  });
});
