import { expect, test } from 'vitest';
import { comparisonOf, swapped } from '../../../client/change/comparison.ts';
import { nowhere } from '../../../client/state/place.ts';
import type { Place } from '../../../client/state/place.ts';

const at = (place: Partial<Place> = {}) => ({
  ...nowhere,
  view: 'change',
  ...place,
  landscape: 'lancaster-2011',
});

test('where nothing is chosen, what exists stands beside what would be', () => {
  expect(comparisonOf(at())).toEqual({
    before: { landscape: 'lancaster-2011', date: undefined, statuses: ['existing'] },
    after: {
      landscape: 'lancaster-2011',
      date: undefined,
      statuses: ['existing', 'proposed', 'recommended', 'expected'],
    },
  });
});

test('another landscape or another date is looked at for the same statuses', () => {
  const after = (place: Partial<Place>) => comparisonOf(at(place)).after;
  expect(after({ options: { toLandscape: 'cheshire-2005' } })).toEqual({
    landscape: 'cheshire-2005',
    date: undefined,
    statuses: ['existing'],
  });
  expect(after({ options: { toAsOf: '2012' }, counted: ['existing', 'ended'] })).toEqual({
    landscape: 'lancaster-2011',
    date: '2012',
    statuses: ['existing', 'ended'],
  });
  expect(after({ date: '2001' }).statuses).toEqual(['existing']);
});

test('statuses that are none are left out; where none is left the standard holds', () => {
  const statuses = (toStatuses: string) => comparisonOf(at({ options: { toStatuses } })).after.statuses;
  expect(statuses('proposed,nonsense')).toEqual(['proposed']);
  expect(statuses('nonsense')).toEqual(['existing', 'proposed', 'recommended', 'expected']);
});

test('the sides swapped twice are as they were', () => {
  const places: readonly Partial<Place>[] = [
    {},
    { date: '2001', options: { toAsOf: '2012' } },
    { options: { toLandscape: 'cheshire-2005', toStatuses: 'existing,proposed', observers: 'true' } },
  ];
  for (const place of places) {
    const here = at(place);
    const comparison = comparisonOf(here);
    const there = swapped(here, comparison);
    const other = comparisonOf({ ...there, landscape: there.landscape ?? '' });
    expect(other).toEqual({ before: comparison.after, after: comparison.before });
    const back = swapped(there, other);
    expect(comparisonOf({ ...back, landscape: back.landscape ?? '' })).toEqual(comparison);
    expect(back.options['observers']).toBe(here.options['observers']);
  }
});
