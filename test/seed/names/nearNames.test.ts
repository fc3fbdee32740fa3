import { describe, expect, test } from 'vitest';
import { drained } from '../../../schema/steps/drained.ts';
import { nearNamesInSteps } from '../../../seed/names/nearNamesInSteps.ts';
import type { Thing } from '../../../seed/names/things.ts';

const things = (names: readonly string[], isPerson = false): readonly Thing[] =>
  names.map((name, at) => ({ id: `t-${at}`, isPerson, names: name.split(' / '), at: `row ${at}` }));
const nearNames = (...given: Parameters<typeof nearNamesInSteps>) => drained(nearNamesInSteps(...given));
const nearOf = (names: readonly string[], isPerson?: boolean) =>
  nearNames(things(names, isPerson), () => false).near.map(({ names: pair, score, because }) => [
    ...pair,
    score,
    because,
  ]);
const sameWords = 'the same but for capitals, punctuation, order or abbreviations';

describe('near names of bodies', () => {
  test.each([
    ['Norfolk PCT', 'Norfolk Primary Care Trust', 100, sameWords],
    ['NORFOLK C.C.', 'Norfolk County Council', 100, sameWords],
    ["King's Lynn & West Norfolk BC", 'Kings Lynn and West Norfolk Borough Council', 100, sameWords],
    ['Breckland District Council', 'Brekland DC', 98, '"breckland" is "brekland" in the other'],
    [
      'Norwich Hospital NHS Trust',
      'Norwich Hospitals NHS Foundation Trust',
      81,
      '"hospital" is "hospitals" in the other; only one says "foundation"',
    ],
    ['GOEM', 'Government Office East Midlands', 90, '"goem" are the initials of the other'],
  ])('"%s" and "%s" score %i: %s', (one, two, score, because) => {
    expect(nearOf([one, two])).toEqual([[one, two, score, because]]);
  });

  test.each([
    ['Norfolk PCT', 'Norfolk County Council'],
    ['Norfolk County Council', 'Suffolk County Council'],
    ['North Norfolk District Council', 'South Norfolk District Council'],
    ['Eastern Area Board', 'Western Area Board'],
    ['Area Panel 1', 'Area Panel 2'],
    ['Norfolk', 'Norfolk Trust'],
    ['Leicestershire County Council', 'Leicestershire County Council Local Strategic Partnership'],
    ['Norfolk Partnership', 'North Norfolk Partnership'],
  ])('"%s" and "%s" are two', (one, two) => {
    expect(nearOf([one, two])).toEqual([]);
  });

  test('are found by aliases too, each pair once and the nearest first', () => {
    expect(
      nearOf([
        'Norfolk LSP / The Partnership',
        'Breckland Board',
        'the partnership / Norfolk L.S.P.',
        'Brekland Board',
      ]),
    ).toEqual([
      ['Norfolk LSP', 'Norfolk L.S.P.', 100, sameWords],
      ['Breckland Board', 'Brekland Board', 97, '"breckland" is "brekland" in the other'],
    ]);
  });

  test('that were settled are told no more', () => {
    const { near } = nearNames(
      things(['A Board', 'a board']),
      (one, other) => one.id === 't-0' && other.id === 't-1',
    );
    expect(near).toEqual([]);
  });

  test('are none where they are longer than any name', () => {
    const long = 'a'.repeat(1_000_000);
    expect(nearOf([long, `${long}b`, 'a board', 'A Board'])).toEqual([
      ['a board', 'A Board', 100, sameWords],
    ]);
  });

  test('are never all compared where there are too many', () => {
    const many = Array.from(
      { length: 2_000 },
      (_, at) => `Norfolk ${String.fromCharCode(97 + (at % 26))}x${at}y`,
    );
    expect(nearNames(things(many), () => false).isWhole).toBe(false);
    expect(nearNames(things(many.slice(0, 500)), () => false)).toEqual({ near: [], isWhole: true });
  });
});

describe('near names of people', () => {
  test.each([
    ['Cllr J Smith', 'Councillor John Smith OBE'],
    ['Smith, John', 'Mr John Smith'],
    ['Jon Barker', 'J. Barker'],
    ['Mrs Whittaker', 'Ann Whittaker'],
    ['Ann Whittaker', 'Ann Whitaker'],
    ['A B Jones', 'Alan Jones'],
  ])('"%s" and "%s" may be one', (one, two) => {
    expect(nearOf([one, two], true)).toHaveLength(1);
  });

  test.each([
    ['John Smith', 'Jane Smith'],
    ['J Smith', 'J Jones'],
    ['A B Jones', 'A C Jones'],
  ])('"%s" and "%s" are two', (one, two) => {
    expect(nearOf([one, two], true)).toEqual([]);
  });

  test('are not held against those of bodies', () => {
    expect(nearNames([...things(['A Smith']), ...things(['A Smith'], true)], () => false).near).toEqual([]);
  });
});
