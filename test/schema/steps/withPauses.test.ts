import { expect, test } from 'vitest';
import { withPauses } from '../../../schema/steps/withPauses.ts';

/** Work in steps on the event loop. */

function* threeSteps(log: string[]): Generator<undefined, string> {
  for (const step of ['first', 'second', 'third']) {
    log.push(step);
    yield;
  }
  return 'done';
}

test('others have their turn between two steps', async () => {
  const log: string[] = [];
  const other = () => {
    if (log.push('other') < 6) setImmediate(other);
  };
  setImmediate(other);
  expect(await withPauses(threeSteps(log))).toBe('done');
  expect(log.slice(0, 5)).toEqual(['first', 'other', 'second', 'other', 'third']);
});

test('who has left ends it after the step that is being made', async () => {
  const log: string[] = [];
  const leaving = new AbortController();
  const working = withPauses(threeSteps(log), leaving.signal);
  leaving.abort(new Error('The client is gone.'));
  await expect(working).rejects.toThrow('The client is gone.');
  expect(log).toEqual(['first']);
});
