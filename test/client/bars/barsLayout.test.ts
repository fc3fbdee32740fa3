import { expect, test } from 'vitest';
import { barsLayout } from '../../../client/bars/barsLayout.ts';
import type { BarRow } from '../../../client/bars/barsLayout.ts';

const row = (name: string, value: number, facts: Partial<BarRow> = {}): BarRow => ({
  id: name,
  name,
  value,
  error: 0,
  isCounted: false,
  isMarked: false,
  says: String(value),
  ...facts,
});
const drawn = (...rows: readonly BarRow[]) => barsLayout(rows).bars;

test('the greatest value takes all the room, half of it half', () => {
  expect(drawn(row('A', 0.4), row('B', 0.2), row('C', 0)).map(({ length }) => length)).toEqual([190, 95, 0]);
});

test('where no value is above nothing, no bar has a length', () => {
  expect(drawn(row('A', 0)).map(({ length }) => length)).toEqual([0]);
  expect(barsLayout([])).toMatchObject({ bars: [] });
});

test('a bar of five things is divided four times, one of too many not at all', () => {
  expect(drawn(row('A', 5, { isCounted: true })).map(({ splits }) => splits)).toEqual([[268, 306, 344, 382]]);
  expect(drawn(row('A', 100, { isCounted: true })).map(({ splits }) => splits)).toEqual([[]]);
});

test('an estimate has a range that begins at nothing at the least, and what is said stands beyond it', () => {
  const [bar] = drawn(row('A', 0.1, { error: 0.2 }));
  expect(bar?.spread).toEqual([230, 420]);
  expect(bar?.signX).toBe(428);
});
