import { expect, test } from 'vitest';
import { weakest } from '../../../client/glance/weakest.ts';

const entry = (known: number, of: number, what: string) => ({
  known,
  of,
  says: `${String(known)} of ${String(of)} ${what}`,
});

test('of all that a figure rests on, what is known least is said', () => {
  expect(
    weakest([
      entry(9, 10, 'partnerships state topics'),
      entry(1, 10, 'partnerships state modes of working'),
      entry(5, 10, 'partnerships state organisations'),
    ]),
  ).toBe('1 of 10 partnerships state modes of working');
});

test('the first of several that are known alike, counted by share and not by number', () => {
  expect(weakest([entry(2, 4, 'bodies'), entry(5, 10, 'seats')])).toBe('2 of 4 bodies');
});

test('what there is none of is not what is known least, unless there is nothing else', () => {
  const none = entry(0, 0, 'bodies are tied to a district');
  expect(weakest([none, entry(1, 2, 'partnerships have a tier')])).toBe('1 of 2 partnerships have a tier');
  expect(weakest([none])).toBe('There are no bodies among the facts that are counted');
  expect(weakest([])).toBeUndefined();
});
