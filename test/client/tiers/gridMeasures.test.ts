import { expect, test } from 'vitest';
import {
  columnX,
  gridSize,
  headHeight,
  headLines,
  headLineY,
  rowMiddle,
} from '../../../client/tiers/gridMeasures.ts';
import type { Grid, Place } from '../../../client/tiers/tierGrid.ts';

const place = (name: string, kind: Place['kind'], count = 1): Place => ({ name, kind, area: null, count });
const row = (isBlank: boolean): Grid['rows'][number] => ({
  topic: { id: 'safety', label: 'Theme', name: 'Safety' },
  score: 0,
  reach: 'none',
  isBlank,
  cells: [],
});
const two = [place('Shire', 'county'), place('North', 'district')];

test('the head of a column that stands for several ends with how many', () => {
  expect(headLines(place("Leicestershire's seven districts", 'district', 7))).toEqual([
    "Leicestershire's",
    'seven districts',
    'stands for 7',
  ]);
});

test('the heads are as high as the longest, and each ends just above the columns', () => {
  const flat: Grid = { places: two, rows: [row(false)] };
  const high: Grid = {
    places: [...two, place('Crewe & Nantwich in the Vale', 'district')],
    rows: [row(false)],
  };
  expect(headHeight(high) - headHeight(flat)).toBe(16);
  expect(headLineY(flat, 0, 1) - headHeight(flat)).toBe(headLineY(high, 1, 2) - headHeight(high));
});

test('a gap parts the county from its districts, and rows follow each other below the heads', () => {
  const grid: Grid = { places: two, rows: [row(false), row(false)] };
  expect(columnX(1) - columnX(0)).toBeGreaterThan(columnX(2) - columnX(1));
  expect(rowMiddle(grid, 1) - rowMiddle(grid, 0)).toBe(gridSize(grid).height - headHeight(grid) - 40);
});

test('there is room for what the review left blank only where it left something', () => {
  const width = (isBlank: boolean): number => gridSize({ places: two, rows: [row(isBlank)] }).width;
  expect(width(true)).toBeGreaterThan(width(false));
});
