import { expect, test } from 'vitest';
import { sharedWork } from '../../../server/answering/sharedWork.ts';

/** Work that ends when it is told to, and knows whether it was given up. */
const byHand = () => {
  let end: { readonly resolve: (value: string) => void; readonly reject: (error: Error) => void } | undefined;
  let given: AbortSignal | undefined;
  const shared = sharedWork((signal) => {
    given = signal;
    return new Promise<string>((resolve, reject) => {
      end = { resolve, reject };
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  });
  return {
    shared,
    resolve: (value: string) => end?.resolve(value),
    reject: (error: Error) => end?.reject(error),
    isGivenUp: () => given?.aborted,
  };
};
const staying = () => new AbortController().signal;

test('two who wait for the same work get the same of it', async () => {
  const { shared, resolve } = byHand();
  const both = Promise.all([shared.join(staying()), shared.join(staying())]);
  resolve('done');
  expect(await both).toEqual(['done', 'done']);
  expect(await shared.join(staying())).toBe('done');
});

test('one who leaves takes nothing from the other', async () => {
  const { shared, resolve, isGivenUp } = byHand();
  const leaver = new AbortController();
  const [left, stayed] = [shared.join(leaver.signal), shared.join(staying())];
  leaver.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  expect([isGivenUp(), shared.isGood()]).toEqual([false, true]);
  resolve('done');
  expect(await stayed).toBe('done');
});

test('when the last one has left, the work is given up, for their reason', async () => {
  const { shared, isGivenUp } = byHand();
  const leavers = [new AbortController(), new AbortController()];
  const waiting = leavers.map(({ signal }) => shared.join(signal));
  for (const leaver of leavers) leaver.abort(new Error('gone'));
  expect(await Promise.allSettled(waiting)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect([isGivenUp(), shared.isGood()]).toEqual([true, false]);
});

test('what is done stays done, whoever leaves', async () => {
  const { shared, resolve, isGivenUp } = byHand();
  resolve('done');
  const leaver = new AbortController();
  await shared.join(leaver.signal);
  leaver.abort();
  expect([isGivenUp(), shared.isGood()]).toEqual([false, true]);
});

test('what fails, fails for all who wait, and is not good for another', async () => {
  const { shared, reject } = byHand();
  const both = [shared.join(staying()), shared.join(staying())];
  reject(new Error('broken'));
  for (const one of await Promise.allSettled(both))
    expect(one).toMatchObject({ status: 'rejected', reason: new Error('broken') });
  expect(shared.isGood()).toBe(false);
});
