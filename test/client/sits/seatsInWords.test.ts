import { expect, test } from 'vitest';
import type { GraphNode } from '../../../client/queries.ts';
import { seatsInWords } from '../../../client/sits/seatsInWords.ts';

const seat = (status: string, count: number | null = null) => ({ seat: { status, count } as GraphNode });

test.each([
  [[seat('existing', 7)], '7 seats'],
  [[seat('existing')], '1 seat'],
  [[seat('proposed')], '1 proposed seat'],
  // Leicestershire 2002: the board as it is proposed, and what was looked at instead of parts of it.
  [
    [seat('considered', 14), seat('proposed', 7), seat('proposed', 17)],
    '24 proposed and 14 considered seats',
  ],
  [[seat('ended'), seat('existing', 2), seat('proposed')], '2 existing, 1 proposed and 1 ended seats'],
])('%j reads %s', (rows, words) => {
  expect(seatsInWords(rows)).toBe(words);
});
