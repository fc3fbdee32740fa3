import { expect, test } from 'vitest';
import { createCache } from '../../../client/api/createCache.ts';

test('what was longest unused goes first; to look at an answer is to use it', () => {
  const cache = createCache(2);
  cache.set('first', 1);
  cache.set('second', 2);
  cache.get('first');
  cache.set('third', 3);
  expect(['first', 'second', 'third'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
});

test('a newer answer takes the place of an older one, and of no other', () => {
  const cache = createCache(2);
  cache.set('first', 1);
  cache.set('second', 2);
  cache.set('second', 'newer');
  expect(['first', 'second'].map((key) => cache.get(key))).toEqual([1, 'newer']);
});
