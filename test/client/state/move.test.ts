import { expect, test } from 'vitest';
import { move } from '../../../client/state/move.ts';
import { nothingToggled, nowhere } from '../../../client/state/place.ts';

const there = {
  ...nowhere,
  landscape: 'leicestershire-2002',
  view: 'table',
  selected: 'board',
  date: '2002',
  toggled: { ...nothingToggled, statuses: ['proposed'] },
};

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

test('clearing the filters keeps view and selection', () => {
  expect(move(there, { type: 'filters cleared' })).toEqual({
    ...there,
    date: undefined,
    toggled: nothingToggled,
  });
});

test('selecting, dating and choosing a view change nothing else', () => {
  expect(move(there, { type: 'selected', id: undefined })).toEqual({ ...there, selected: undefined });
  expect(move(there, { type: 'dated', date: '2003' })).toEqual({ ...there, date: '2003' });
  expect(move(there, { type: 'view chosen', view: 'picture' })).toEqual({ ...there, view: 'picture' });
});
