import { expect, test } from 'vitest';
import type { SearchHit } from '../../../client/queries.ts';
import { hint } from '../../../client/search/hint.ts';

const hit = (label: string, facts: Partial<Omit<SearchHit, 'node'>> = {}): SearchHit => ({
  node: { label, name: 'David Hall' } as SearchHit['node'],
  matched: 'David Hall',
  represents: [],
  seatCounts: [],
  ...facts,
});
const existing = (count: number) => ({ seatCounts: [{ name: 'existing', count }] });

test.each([
  [hit('Theme'), 'Theme'],
  [hit('Partnership', { matched: 'The Hall' }), 'Partnership · also called “The Hall”'],
  [
    hit('Person', { represents: ['Northshire County Council'], ...existing(3) }),
    'Person · for Northshire County Council · 3 seats',
  ],
  [hit('Person', { represents: ['A', 'B'], ...existing(1) }), 'Person · for A and B · 1 seat'],
  [hit('Person', { represents: ['A', 'B', 'C', 'D'] }), 'Person · for A, B and 2 more'],
  [
    hit('Person', {
      seatCounts: [
        { name: 'proposed', count: 2 },
        { name: 'existing', count: 1 },
      ],
    }),
    'Person · 1 existing and 2 proposed seats',
  ],
])('%j reads %s', (found, words) => {
  expect(hint(found)).toBe(words);
});
