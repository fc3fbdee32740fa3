import { expect, test } from 'vitest';
import { oncePerInSteps } from '../../../server/analysis/once.ts';

/** Work that is done once, in steps. */

const threeSteps = () => {
  const log: string[] = [];
  const work = oncePerInSteps(function* ({ name }: { readonly name: string }) {
    for (const step of ['first', 'second', 'third']) {
      log.push(`${name} ${step}`);
      yield;
    }
    return name.toUpperCase();
  });
  return { log, work };
};

test('is done once, and whoever comes meanwhile goes on with it', () => {
  const { log, work } = threeSteps();
  const seat = { name: 'seat' };
  const [one, other] = [work.steps(seat), work.steps(seat)];
  one.next();
  other.next();
  expect(log).toEqual(['seat first', 'seat second']);
  one.next();
  expect([one.next(), other.next()]).toEqual([
    { done: true, value: 'SEAT' },
    { done: true, value: 'SEAT' },
  ]);
  expect(log).toEqual(['seat first', 'seat second', 'seat third']);
});

test('is finished at one go by who cannot wait, and done for each that it is of', () => {
  const { log, work } = threeSteps();
  const seat = { name: 'seat' };
  work.steps(seat).next();
  expect([work(seat), work(seat), work({ name: 'board' })]).toEqual(['SEAT', 'SEAT', 'BOARD']);
  expect(log).toEqual(['seat', 'board'].flatMap((it) => [`${it} first`, `${it} second`, `${it} third`]));
});

test('is begun anew where it has failed', () => {
  let tries = 0;
  const work = oncePerInSteps(function* () {
    tries += 1;
    if (tries === 1) throw new RangeError('There is no such node.');
    return 'found';
  });
  const scope = {};
  expect(() => work(scope)).toThrow('There is no such node.');
  expect(work(scope)).toBe('found');
});
