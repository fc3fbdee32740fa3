import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../client/state/address.ts';
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
    toggled: { ...nothingToggled, statuses: ['proposed', 'ended'], tiers: ['county'] },
  };
  const address = writeAddress(place);
  expect(address).toBe(
    '?landscape=leicestershire-2002&view=table&selected=PART_OF%3Aboard%3Allsp&date=2002-05&statuses=proposed,ended&tiers=county',
  );
  expect(readAddress(address)).toEqual(place);
});

test('what makes no sense in an address is left out', () => {
  expect(readAddress(`?colour=red&view=+&date=${'9'.repeat(501)}&statuses=,,proposed,proposed`)).toEqual({
    ...nowhere,
    toggled: { ...nothingToggled, statuses: ['proposed'] },
  });
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
    view: text,
    selected: text,
    date: text,
    toggled: fc.record({ labels: list, links: list, statuses: list, tiers: list }),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});
