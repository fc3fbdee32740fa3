import { expect, test } from 'vitest';
import { plannedLeftOut } from '../../../client/analysis/plannedLeftOut.ts';

test('where nothing is found, what is planned and was not counted may be counted too', () => {
  expect(plannedLeftOut({ total: 0, statuses: ['existing'] })).toEqual([
    'proposed',
    'recommended',
    'expected',
  ]);
  expect(plannedLeftOut({ total: 0, statuses: ['existing', 'expected'] })).toEqual([
    'proposed',
    'recommended',
  ]);
});

test('nothing more is offered where all of it was counted, or where there is an answer', () => {
  expect(plannedLeftOut({ total: 0, statuses: ['existing', 'proposed', 'recommended', 'expected'] })).toEqual(
    [],
  );
  expect(plannedLeftOut({ total: 3, statuses: ['existing'] })).toEqual([]);
});
