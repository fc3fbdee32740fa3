import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statuses } from '../../../schema/landscape.ts';
import { isOptionName, readAddress, writeAddress } from '../../../client/state/address.ts';
import { nothingToggled, nowhere } from '../../../client/state/place.ts';
import type { Place } from '../../../client/state/place.ts';

test('an address that names nothing is the page as it opens', () => {
  expect(readAddress('')).toEqual(nowhere);
  expect(writeAddress(nowhere)).toBe('');
});

test('landscape, view, selection, date and filters stand in the address, to be read by people', () => {
  const place: Place = {
    landscape: 'leicestershire-2002',
    view: 'table',
    selected: 'PART_OF:board:llsp',
    date: '2002-05',
    counted: ['existing', 'proposed'],
    uncounted: [],
    toggled: { ...nothingToggled, statuses: ['proposed', 'ended'], tiers: ['county'] },
    options: { sort: 'shared', minShared: '2' },
  };
  const address = writeAddress(place);
  expect(address).toBe(
    '?landscape=leicestershire-2002&view=table&selected=PART_OF%3Aboard%3Allsp&date=2002-05&counted=existing,proposed&statuses=proposed,ended&tiers=county&minShared=2&sort=shared',
  );
  expect(readAddress(address)).toEqual(place);
});

test('what makes no sense in an address is left out, but a status that is none is kept to be said', () => {
  const query = `?Colour=red&a-b=1&sort=+&view=+&date=${'9'.repeat(501)}&counted=sure,ended&statuses=,,proposed,proposed`;
  expect(readAddress(query)).toEqual({
    ...nowhere,
    view: 'map',
    counted: ['ended'],
    uncounted: ['sure'],
    toggled: { ...nothingToggled, statuses: ['proposed'] },
  });
});

test('an address that was shared when views were called otherwise still opens them', () => {
  expect(readAddress('?landscape=leicestershire-2002&view=picture').view).toBe('map');
  expect(readAddress('?landscape=leicestershire-2002&view=communities').view).toBe('clusters');
  expect(readAddress('?landscape=leicestershire-2002&selected=board').view).toBe('map');
  expect(readAddress('?landscape=leicestershire-2002&view=table&selected=board').view).toBe('table');
  expect(readAddress('?landscape=leicestershire-2002').view).toBeUndefined();
});

test('options beyond the twentieth are not ours', () => {
  const query = Array.from({ length: 30 }, (_, at) => `o${at}=1`).join('&');
  expect(Object.keys(readAddress(`?${query}`).options)).toHaveLength(20);
});

test('every place comes back from its address', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9:_\- éß&=?#%+]{1,30}$/).map((text) => text.trim());
  const text = fc.option(
    word.filter((one) => one !== ''),
    { nil: undefined },
  );
  const list = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 5 });
  const place = fc.record({
    landscape: text,
    view: word.filter((one) => one !== '' && one !== 'picture'),
    selected: text,
    date: text,
    counted: fc.subarray([...statuses]),
    uncounted: list.map((words) => words.filter((one) => !(statuses as readonly string[]).includes(one))),
    toggled: fc.record({ labels: list, links: list, statuses: list, tiers: list }),
    options: fc.dictionary(
      fc.stringMatching(/^[a-z][A-Za-z0-9]{0,30}$/).filter(isOptionName),
      word.filter((one) => one !== ''),
      { maxKeys: 20, noNullPrototype: true },
    ),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});
