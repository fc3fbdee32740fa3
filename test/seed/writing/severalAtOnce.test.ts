import { setImmediate as soon } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { severalAtOnce } from '../../../seed/writing/severalAtOnce.ts';

/** Work that goes on until it is told how it ends. */
const begin = (most: number, items: readonly string[]) => {
  const begun: string[] = [];
  const end = new Map<string, (error?: Error) => void>();
  const state: { ended?: unknown } = {};
  void severalAtOnce(
    most,
    items,
    (item) =>
      new Promise((resolve, reject) => {
        begun.push(item);
        end.set(item, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  ).then(
    () => (state.ended = 'well'),
    (error: unknown) => (state.ended = error),
  );
  const tell = async (item: string, error?: Error): Promise<void> => {
    end.get(item)?.(error);
    await soon();
  };
  return { begun, tell, state };
};

test('two at once: the third begins when one of the first has ended', async () => {
  const { begun, tell, state } = begin(2, ['a', 'b', 'c']);
  expect(begun).toEqual(['a', 'b']);
  await tell('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await tell('a');
  expect(state.ended).toBeUndefined();
  await tell('c');
  expect(state.ended).toBe('well');
});

test('after a failure no more are begun, and it is thrown when those under way have ended', async () => {
  const { begun, tell, state } = begin(2, ['a', 'b', 'c', 'd']);
  const failure = new Error('of a');
  await tell('a', failure);
  expect(state.ended).toBeUndefined();
  await tell('b');
  expect(begun).toEqual(['a', 'b']);
  expect(state.ended).toBe(failure);
});

test('nothing to do is done at once', async () => {
  const { state } = begin(2, []);
  await soon();
  expect(state.ended).toBe('well');
});
