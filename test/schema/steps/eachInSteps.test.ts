import { expect, test } from 'vitest';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';

test('each is visited once, in order, with a pause after so many', () => {
  const seen: (string | number)[] = [];
  const going = eachInSteps(['a', 'b', 'c', 'd', 'e'], (one, at) => seen.push(`${one}${at}`), 2);
  for (let step = going.next(); !step.done; step = going.next()) seen.push('pause');
  expect(seen).toEqual(['a0', 'b1', 'pause', 'c2', 'd3', 'pause', 'e4']);
});
