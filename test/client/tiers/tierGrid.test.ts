import { expect, test } from 'vitest';
import { placeName, tierGrid, withoutBody } from '../../../client/tiers/tierGrid.ts';
import type { TierCell, TiersPage, Topic } from '../../../client/tiers/tiersQueries.ts';
import type { SubjectEntry } from '../../../client/queries.ts';

const area = (name: string): SubjectEntry => ({ id: name.toLowerCase(), label: 'Area', name });
const body = (name: string): SubjectEntry => ({ id: name.toLowerCase(), label: 'Partnership', name });
const cell = (count: number | null, ...names: readonly string[]): TierCell => ({
  count,
  state: names.length === 0 ? 'none' : names.length === 1 ? 'one' : 'several',
  bodies: names.map(body),
});
const topic = (name: string, atCounty: TierCell, inDistricts: TierCell[], blank = false): Topic => ({
  id: `twoTier:${name}`,
  subjects: [{ id: name, label: 'Theme', name }],
  score: 0.5,
  because: '',
  passages: [],
  atCounty,
  inDistricts,
  blank,
});
const page = (
  districts: SubjectEntry[],
  ...results: Topic[]
): Pick<TiersPage, 'county' | 'districts' | 'results'> => ({
  county: area('Shire'),
  districts,
  results,
});
const said = (of: ReturnType<typeof page>) =>
  tierGrid(of).rows.map((row) => [
    row.topic.name,
    row.reach,
    row.cells.map(({ mark }) => mark).join(' '),
    withoutBody(row).map(placeName),
  ]);

test('a topic is held at both tiers, at one or at none; a cell that another place leaves behind is missed', () => {
  const both = topic('Safety', cell(1, 'A', 'B'), [cell(1, 'C'), cell(1)]);
  const above = topic('Culture', cell(1, 'A'), [cell(1), cell(1)]);
  const below = topic('Housing', cell(1), [cell(1), cell(1, 'C')]);
  const nowhere = topic('Transport', cell(1), [cell(1), cell(1)], true);
  const districts = [area('North'), area('South')];
  expect(said(page(districts, both, above, below, nowhere))).toEqual([
    ['Safety', 'both', 'several one missed', ['South']],
    ['Culture', 'county', 'one missed missed', ['North', 'South']],
    ['Housing', 'districts', 'missed missed one', ['North']],
    ['Transport', 'none', 'none none none', ['North', 'South']],
  ]);
  expect(tierGrid(page(districts, nowhere)).rows.map(({ isBlank }) => isBlank)).toEqual([true]);
});

test('a column that stands for seven districts says so', () => {
  const { places } = tierGrid(page([area('Districts')], topic('Safety', cell(1, 'A'), [cell(7)])));
  expect(places.map(placeName)).toEqual(['Shire', 'Districts (stands for 7)']);
});

test('bodies that are tied to no one district have a column, in which nobody can be missing', () => {
  const grid = page([area('North')], topic('Safety', cell(1, 'A'), [cell(1), cell(null)]));
  expect(tierGrid(grid).places.map(({ name, kind }) => [name, kind])).toEqual([
    ['Shire', 'county'],
    ['North', 'district'],
    ['Tied to no one district', 'loose'],
  ]);
  expect(said(grid)).toEqual([['Safety', 'county', 'one missed none', ['North']]]);
});

test('where no district is named, one column stands for their tier, and can be without a body', () => {
  const grid = page([], topic('Safety', cell(1, 'A'), [cell(null)]));
  expect(said(grid)).toEqual([['Safety', 'county', 'one missed', ['The districts']]]);
});

test('nothing is drawn of nothing', () => {
  expect(tierGrid(page([area('North')]))).toEqual({ places: [], rows: [] });
});
