import { expect, test } from 'vitest';
import { latelyUsed } from '../../../server/answering/latelyUsed.ts';

test('of three values two are kept: the one that was used longest ago is made anew when it is asked for again', () => {
  const kept = new Map<string, string>();
  const made: string[] = [];
  const ask = (key: string) =>
    latelyUsed(kept, key, 2, () => {
      made.push(key);
      return `value of ${key}`;
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask).at(-1)).toBe('value of b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect([...kept.keys()]).toEqual(['a', 'b']);
});

test('a value that is no longer good is made anew', () => {
  const kept = new Map([['a', 'failed']]);
  const ask = () =>
    latelyUsed(
      kept,
      'a',
      2,
      () => 'new',
      (value) => value !== 'failed',
    );
  expect([ask(), ask()]).toEqual(['new', 'new']);
  expect([...kept]).toEqual([['a', 'new']]);
});
