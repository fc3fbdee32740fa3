import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf, possibleInterval } from '../../schema/edtf.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00.000Z`);
const endOf = (text: string) => day(text) + 24 * 60 * 60 * 1000 - 1;

describe('a date in EDTF', () => {
  test.each([
    ['a year', '2002', '2002-01-01', '2002-12-31'],
    ['a month', '2002-02', '2002-02-01', '2002-02-28'],
    ['the February of a leap year', '2004-02', '2004-02-01', '2004-02-29'],
    ['a day', '2002-05-31', '2002-05-31', '2002-05-31'],
    ['a decade', '200X', '2000-01-01', '2009-12-31'],
    ['a century', '19XX', '1900-01-01', '1999-12-31'],
    ['an unknown month of a year', '2002-XX', '2002-01-01', '2002-12-31'],
    ['an unknown day of a month', '2002-02-XX', '2002-02-01', '2002-02-28'],
    ['a day of unknown month', '2002-XX-31', '2002-01-31', '2002-12-31'],
    ['the same day of any year', 'XXXX-06-27', '0000-06-27', '9999-06-27'],
    ['a spring', '2002-21', '2002-03-01', '2002-05-31'],
    ['a winter, which may be either of two', '2002-24', '2002-01-01', '2003-02-28'],
    ['an uncertain year', '2002?', '2002-01-01', '2002-12-31'],
    ['about a month', '2002-05~', '2002-05-01', '2002-05-31'],
    ['an interval', '2002/2004-02', '2002-01-01', '2004-02-29'],
  ])('that is %s (%s) may mean %s to %s', (_, text, from, to) => {
    expect(possibleInterval(text)).toEqual({ earliest: day(from), latest: endOf(to) });
  });

  test('with an open end may mean anything on that side', () => {
    expect(possibleInterval('2002/..')).toEqual({ earliest: day('2002-01-01'), latest: Infinity });
    expect(possibleInterval('../2002')).toEqual({ earliest: -Infinity, latest: endOf('2002-12-31') });
  });

  test('with a time of day is an instant', () => {
    const at = Date.parse('2002-05-31T09:30:00Z');
    expect(possibleInterval('2002-05-31T10:30:00+01:00')).toEqual({ earliest: at, latest: at });
  });

  test.each([
    '',
    '2001-02-29',
    '2002-13',
    '2002-00',
    '2002-01-00',
    '2002-5',
    '31/05/2002',
    '31 May 2002',
    'X002',
    '2004/2002',
    '../..',
    '2002/2003/2004',
    '2002-02-30T10:00:00Z',
  ])('is not "%s"', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test('is what the package edtf takes it for, where the calendar has the day', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const year = fc.integer({ min: 1000, max: 2999 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map(two);
    const dayOfMonth = fc.integer({ min: 1, max: 28 }).map(two);
    const date = fc.oneof(
      year,
      year.map((text) => `${text.slice(0, 3)}X`),
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, dayOfMonth).map((parts) => parts.join('-')),
      fc.tuple(year, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(date, (text) => {
        const theirs = edtf(text);
        expect(possibleInterval(text)).toEqual({ earliest: theirs.min, latest: theirs.max });
      }),
    );
  });
});
