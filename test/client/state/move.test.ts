import { expect, test } from 'vitest';
import { move } from '../../../client/state/move.ts';
import type { OptionChanges } from '../../../client/state/move.ts';
import { nothingToggled, nowhere } from '../../../client/state/place.ts';

const there = {
  ...nowhere,
  landscape: 'leicestershire-2002',
  view: 'table',
  selected: 'board',
  date: '2002',
  counted: ['ended'],
  toggled: { ...nothingToggled, statuses: ['proposed'] },
  options: { sort: 'shared' },
} as const;

test('another landscape is looked at in the same view, from its own date, with nothing selected or filtered', () => {
  expect(move(there, { type: 'landscape chosen', landscape: 'cheshire-2005' })).toEqual({
    ...nowhere,
    view: 'table',
    landscape: 'cheshire-2005',
  });
});

test('a filter that is toggled twice is as it was', () => {
  const once = move(there, { type: 'toggled', filter: 'statuses', value: 'ended' });
  expect(once.toggled.statuses).toEqual(['proposed', 'ended']);
  expect(move(once, { type: 'toggled', filter: 'statuses', value: 'ended' })).toEqual(there);
});

test('clearing the filters keeps view, selection and options', () => {
  expect(move(there, { type: 'filters cleared' })).toEqual({
    ...there,
    date: undefined,
    counted: [],
    uncounted: [],
    toggled: nothingToggled,
  });
});

test('another view has options of its own, and keeps all else; it can open on something else', () => {
  expect(move(there, { type: 'view chosen', view: 'map' })).toEqual({ ...there, view: 'map', options: {} });
  const opened = { type: 'view chosen', view: 'sits', selected: 'llsp', options: { result: 'r1' } } as const;
  expect(move(there, opened)).toEqual({
    ...there,
    view: 'sits',
    selected: 'llsp',
    options: { result: 'r1' },
  });
  expect(move(there, { type: 'view chosen', view: 'start', selected: undefined }).selected).toBeUndefined();
});

test('an option is set, changed and taken back; one that is no name of an option is not set', () => {
  const choose = (options: OptionChanges) => move(there, { type: 'options chosen', options }).options;
  expect(choose({ minShared: ' 2 ' })).toEqual({ sort: 'shared', minShared: '2' });
  expect(choose({ sort: 'q', view: 'map', 'a b': 'c' })).toEqual({ sort: 'q' });
  expect(choose({ sort: undefined })).toEqual({});
  expect(choose({ sort: '  ' })).toEqual({});
});

test('selecting, dating and choosing statuses change nothing else', () => {
  expect(move(there, { type: 'selected', id: undefined })).toEqual({ ...there, selected: undefined });
  expect(move(there, { type: 'dated', date: '2003' })).toEqual({ ...there, date: '2003' });
  expect(move(there, { type: 'counted', statuses: [] })).toEqual({ ...there, counted: [] });
});
