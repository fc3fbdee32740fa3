import { made, rowsOf } from './hostileFile.ts';
import type { Content, HostileFile } from './hostileFile.ts';
import { landscapeId } from './smallRegister.ts';

const { refused, taken } = rowsOf((content: Content | (() => string)) => ({
  files: () => ({ 'popolo.json': made(content) }),
  path: 'popolo.json',
  words: [
    '--format',
    'popolo',
    '--id',
    landscapeId,
    '--name',
    'Hostile',
    '--publisher',
    'Council',
    '--date',
    '2011',
  ],
}));

const popolo = (lists: object): string => JSON.stringify(lists);
const county = { id: 'county', name: 'County', classification: 'local authority' };
const isCounty = 'Organisation county "County" sector=local authority';
const organizations = (...more: readonly object[]): string => popolo({ organizations: [county, ...more] });

/** Popolo JSON from elsewhere. */
export const popoloFiles: readonly HostileFile[] = [
  refused(
    'a text for a list',
    popolo({ persons: 'Ann' }),
    /popolo\.json: persons: .*Write it as popoloproject\.com describes/,
  ),
  refused(
    'a number for a name',
    popolo({ persons: [{ id: 'a', name: 5 }] }),
    /popolo\.json: persons\[0\]\.name: Expected a name/,
  ),
  refused(
    'no ids',
    popolo({ persons: [{ name: 'Ann' }] }),
    /popolo\.json: persons\[0\]\.id: The person has no id\. Give it one/,
  ),
  refused(
    'no name',
    popolo({ persons: [{ id: 'a' }] }),
    /popolo\.json: persons\[0\], column name: The cell is blank/,
  ),
  refused(
    'an id twice, for two people',
    popolo({
      persons: [
        { id: 'a', name: 'Ann' },
        { id: 'a', name: 'Bob' },
      ],
    }),
    /popolo\.json: persons\[1\], column id: The id "a" is given in popolo\.json: persons\[0\] already/,
  ),
  taken(
    'a body twice',
    organizations(county),
    [isCounty],
    /popolo\.json: organizations\[1\]: The row is the same as organizations\[0\]/,
  ),
  refused(
    'a parent that there is not',
    organizations({ id: 'b', name: 'B', parent_id: 'c' }),
    /popolo\.json: organizations\[1\]\.parent_id: There is no organization "c" in the file\. Add it/,
  ),
  refused(
    'a body that is its own parent',
    organizations({ id: 'b', name: 'B', parent_id: 'b' }),
    /popolo\.json: organizations\[1\], column to: "b" is linked to itself/,
  ),
  refused(
    "bodies that are each other's parents",
    organizations({ id: 'b', name: 'B', parent_id: 'c' }, { id: 'c', name: 'C', parent_id: 'b' }),
    /popolo\.json: organizations\[2\], column to: PART_OF leads round in a ring/,
  ),
  refused(
    'a body that is a member of itself on its own behalf',
    popolo({
      organizations: [county],
      memberships: [{ organization_id: 'county', on_behalf_of_id: 'county' }],
    }),
    /popolo\.json: memberships\[0\], column onBehalfOf: The seat is held on behalf of "county"/,
  ),
  refused(
    'a membership of nothing',
    popolo({ persons: [{ id: 'a', name: 'Ann' }], memberships: [{ person_id: 'a' }] }),
    /popolo\.json: memberships\[0\]: It does not say which organization.*Add organization_id/,
  ),
  refused(
    'a day that the calendar has not',
    organizations({ id: 'b', name: 'B', founding_date: '2011-02-29' }),
    /popolo\.json: organizations\[1\], column validFrom: "2011-02-29" is no date/,
  ),
  refused(
    'a mark that turns the direction of reading',
    organizations({ id: 'b', name: 'B\u202E' }),
    /popolo\.json: organizations\[1\], column name: .*U\+202E/,
  ),
  refused(
    'half a surrogate in an id',
    organizations({ id: '\uD800', name: 'B' }),
    /popolo\.json: organizations\[1\], column note: .*U\+D800/,
  ),
  refused(
    'a name of 10 MB',
    () => organizations({ id: 'b', name: 'B'.repeat(10_000_000) }),
    /popolo\.json: organizations\[1\], column name: The cell has 10000000 characters/,
  ),
  refused(
    'a field twice',
    '{"organizations":[{"id":"b","name":"B","name":"C"}]}',
    /popolo\.json: organizations\[0\]\.name: .*twice/,
  ),
  taken(
    'ids that are words of the language',
    organizations({ id: 'constructor', name: 'B' }, { id: 'toString', name: 'C' }),
    [
      isCounty,
      'Organisation constructor "B" sector=other',
      'Organisation tostring "C" note=id: toString sector=other',
    ],
  ),
  taken('an id that is __proto__', organizations({ id: '__proto__', name: 'B' }), [
    isCounty,
    'Organisation proto "B" note=id: __proto__ sector=other',
  ]),
  taken(
    'a field called constructor',
    organizations({ id: 'b', name: 'B', constructor: 'Ash Ltd', toString: 'yes' }),
    [isCounty, 'Organisation b "B" note=constructor: Ash Ltd. toString: yes sector=other'],
  ),
  refused(
    'a field called __proto__',
    '{"organizations":[{"id":"b","name":"B","__proto__":{"parent_id":"x"}}]}',
    /popolo\.json: A field is called __proto__/,
  ),
  taken(
    'a field of depth 100,000',
    () => `{"organizations":[{"id":"b","name":"B","what":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`,
    ['Organisation b "B" note=what: … sector=other'],
  ),
  taken(
    'contact details',
    organizations({ id: 'b', name: 'B', contact_details: [{ type: 'email', value: 'b@example.org' }] }),
    [isCounty, 'Organisation b "B" sector=other'],
    /organizations\[\]\.contact_details: Left out, once: contact details are never imported/,
  ),
];
