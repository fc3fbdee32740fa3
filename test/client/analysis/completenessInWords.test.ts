import { expect, test } from 'vitest';
import { completenessInWords } from '../../../client/analysis/completenessInWords.ts';

const entry = (known: number, of: number, rest: string) => ({
  known,
  of,
  says: `${String(known)} of ${String(of)} ${rest}`,
});

test('how much is stated is said with the thousands apart', () => {
  expect(
    completenessInWords([
      entry(12, 15, 'bodies state how often they meet'),
      entry(183088, 276012, 'seats name who holds them'),
    ]),
  ).toEqual([
    { known: 12, of: 15, says: '12 of 15 bodies state how often they meet' },
    { known: 183088, of: 276012, says: '183,088 of 276,012 seats name who holds them' },
  ]);
});

test.each([
  ['bodies state how often they meet', 'There are no bodies'],
  [
    'bodies of the districts with a seat at the county are tied to a district',
    'There are no bodies of the districts with a seat at the county',
  ],
  ['gaps that the review states are about something in scope', 'There are no gaps that the review states'],
  ['seats name who holds them', 'There are no seats'],
  ['partnerships have a tier or an area', 'There are no partnerships'],
])('where there is nothing to count, that is what is said: 0 of 0 %s', (rest, says) => {
  expect(completenessInWords([entry(0, 0, rest)])).toEqual([
    { known: 0, of: 0, says: `${says} among the facts that are counted` },
  ]);
});

test('that there are none is said once, however much would be asked of them', () => {
  expect(
    completenessInWords([
      entry(0, 0, 'seats are on one that states how long a meeting is'),
      entry(0, 0, 'seats name who holds them'),
      entry(1, 2, 'partnerships have a tier'),
    ]).map(({ says }) => says),
  ).toEqual(['There are no seats among the facts that are counted', '1 of 2 partnerships have a tier']);
});

test('a sentence of another build is left as it is', () => {
  expect(completenessInWords([entry(0, 0, 'things')])).toEqual([entry(0, 0, 'things')]);
});
