import { expect, test } from 'vitest';
import { plannedLeftOut } from '../../../client/analysis/plannedLeftOut.ts';

test('where there would be results with it, what is planned and was not counted may be counted too', () => {
  expect(plannedLeftOut({ totalWithPlanned: 1, statuses: ['existing'] })).toEqual([
    'proposed',
    'recommended',
    'expected',
  ]);
  expect(plannedLeftOut({ totalWithPlanned: 2, statuses: ['existing', 'expected'] })).toEqual([
    'proposed',
    'recommended',
  ]);
});

test('nothing more is offered where it would find nothing either, or where there is an answer', () => {
  expect(plannedLeftOut({ totalWithPlanned: 0, statuses: ['existing'] })).toEqual([]);
  expect(plannedLeftOut({ totalWithPlanned: null, statuses: ['existing'] })).toEqual([]);
});
