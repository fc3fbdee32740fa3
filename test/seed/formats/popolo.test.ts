import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../seed/check.ts';
import type { Checked } from '../../../seed/check.ts';
import type { GivenRecord } from '../../../seed/formats/importFormat.ts';
import { importFormatOf } from '../../../seed/formats/importFormats.ts';
import { readPopolo } from '../../../seed/formats/popolo.ts';
import { placeName } from '../../../seed/report.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const given = { publisher: 'A council', date: '2026' };

const fileOf = async (content: unknown): Promise<string> => {
  const path = join(await temporaryFolder(), 'county.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const checked = async (content: unknown, said: GivenRecord = given): Promise<Checked> =>
  checkRegister(await readPopolo(await fileOf(content), said));

/** The rows of a table, each with what stands in it. */
const rowsOf = ({ register }: Checked, name: string): readonly Readonly<Record<string, string>>[] => {
  const table = register?.tables.find((one) => one.name === name);
  return (table?.rows ?? []).map(({ cells }) => {
    const stated: Record<string, string> = {};
    for (const [at, column] of (table?.columns ?? []).entries()) if (cells[at]) stated[column] = cells[at];
    return stated;
  });
};

/** One seat, held by a person for the council and going with a post. */
const five = {
  persons: [{ id: 'barber', name: 'Mr Barber' }],
  organizations: [
    { id: 'county', name: 'County Council', classification: 'Local authority' },
    { id: 'lsp', name: 'LSP', classification: 'board', founding_date: '2002-05' },
  ],
  posts: [{ id: 'leader', label: 'Leader of the Council', organization_id: 'county' }],
  memberships: [
    {
      id: 'seat-1',
      person_id: 'barber',
      organization_id: 'lsp',
      on_behalf_of_id: 'county',
      post_id: 'leader',
      role: 'Chairman',
      start_date: '2002',
    },
  ],
};

describe('Popolo JSON as a register', () => {
  test('has a seat for a membership, on a partnership for an organization that has members', async () => {
    const read = await checked(five);
    expect(read.faults).toEqual([]);
    expect(read.register?.record).toEqual({
      id: 'county',
      name: 'county',
      kind: 'imported',
      publisher: 'A council',
      date: '2026',
      showsPeople: false,
      description: 'Read from county.json.',
    });
    expect(
      Object.fromEntries((read.register?.tables ?? []).map(({ name }) => [name, rowsOf(read, name)])),
    ).toEqual({
      sources: [{ id: 'file', name: 'county (county.json)', publisher: 'A council', date: '2026' }],
      passages: ['persons', 'organizations', 'posts', 'memberships'].map((list) => ({
        id: list,
        source: 'file',
        locator: `List "${list}"`,
      })),
      organisations: [
        {
          id: 'county',
          name: 'County Council',
          sector: 'local authority',
          status: 'existing',
          passages: 'organizations',
        },
      ],
      partnerships: [
        {
          id: 'lsp',
          name: 'LSP',
          kind: 'board',
          status: 'existing',
          validFrom: '2002-05',
          passages: 'organizations',
        },
      ],
      people: [{ id: 'barber', name: 'Mr Barber', status: 'existing', passages: 'persons' }],
      posts: [
        {
          id: 'leader',
          name: 'Leader of the Council',
          body: 'county',
          status: 'existing',
          passages: 'posts',
        },
      ],
      seats: [
        {
          id: 'seat-1',
          partnership: 'lsp',
          role: 'chair',
          onBehalfOf: 'county',
          heldBy: 'barber',
          exOfficio: 'leader',
          status: 'existing',
          validFrom: '2002',
          passages: 'memberships',
        },
      ],
    });
  });

  test('is told by what it holds', async () => {
    expect((await importFormatOf(await fileOf(five), undefined))?.id).toBe('popolo');
  });

  test('is what the file says it is, unless the person who takes it in says otherwise', async () => {
    const meta = { id: 'norfolk', name: 'Norfolk', publisher: 'Norfolk County Council', date: '2026-11' };
    // Not under the same id: what it was exported from says more.
    expect((await checked({ ...five, meta }, {})).register?.record).toMatchObject({
      ...meta,
      id: 'norfolk-popolo',
    });
    expect((await checked({ ...five, meta }, { id: 'other' })).register?.record).toMatchObject({
      ...meta,
      id: 'other',
    });
    const { faults } = await checked(five, {});
    expect(faults.map(({ fault, remedy }) => `${fault} ${remedy}`)).toEqual([
      'The file does not say who answers for it. Say so with --publisher.',
      'The file does not say of which date it is. Say so with --date.',
    ]);
  });

  test('keeps names in several languages as other names, and says which is which', async () => {
    const read = await checked({
      persons: [
        {
          id: 'a',
          name: { cy: 'Ann Huws', en: 'Ann Hughes' },
          other_names: [
            { name: 'Anna Hughes', start_date: '1990', end_date: '2004-05' },
            { name: 'Anne Hughes', lang: 'fr', note: 'multilingual' },
          ],
        },
        { id: 'b', name: 'Huw Jones', name_cy: 'Huw Siôn' },
        { id: 'c', given_name: 'Mair', family_name: 'Rees' },
      ],
    });
    expect(rowsOf(read, 'people')).toEqual([
      {
        id: 'a',
        name: 'Ann Hughes',
        aliases: 'Ann Huws; Anna Hughes; Anne Hughes',
        status: 'existing',
        passages: 'persons',
        note: 'Ann Huws: cy. Ann Hughes: en. Anna Hughes: 1990 to 2004-05. Anne Hughes: fr',
      },
      {
        id: 'b',
        name: 'Huw Jones',
        aliases: 'Huw Siôn',
        status: 'existing',
        passages: 'persons',
        note: 'Huw Siôn: cy',
      },
      { id: 'c', name: 'Mair Rees', status: 'existing', passages: 'persons' },
    ]);
  });

  test('leaves out contact details and what is nobody’s business, and names what it leaves out', async () => {
    const read = await checked({
      persons: [
        {
          id: 'a',
          name: 'Ann Hughes',
          email: 'ann@council.example',
          contact_details: [{ type: 'voice', value: '01603 222222' }],
          gender: 'female',
          honorific_prefix: 'Cllr',
          links: [{ url: 'https://council.example/ann', note: 'Page' }],
          summary: 'Ring her on 01603 222222.',
        },
        { id: 'b', name: 'Bob', gender: 'male', image: null },
      ],
      events: [{ id: 'term-1' }],
    });
    expect(rowsOf(read, 'people')[0]?.['note']).toBe(
      'honorific_prefix: Cllr. links: url https://council.example/ann, note Page. summary: Ring her on .',
    );
    expect(JSON.stringify(read.register)).not.toMatch(/222222|@|female/);
    expect(read.notices.map((one) => `${placeName(one)}: ${one.notice}`).toSorted()).toEqual([
      'county.json: The file does not say what it is of: called county. --name says otherwise.',
      'county.json: events: Left out (1 entry): it has no place in a register.',
      'county.json: persons[0], column note: What looks like a telephone number or an e-mail address was left out: contact details are never imported.',
      'county.json: persons[].contact_details: Left out, once: contact details are never imported.',
      'county.json: persons[].email: Left out, once: contact details are never imported.',
      'county.json: persons[].gender: Left out, 2 times: it says nothing of who works with whom.',
    ]);
  });

  test('keeps partial dates partial, and knows what has ended by the date of the file', async () => {
    const dates = [
      { start_date: '2002', end_date: '2005' },
      { start_date: '2010-05', end_date: '2026' },
      { start_date: '2010-05-31' },
    ];
    const read = await checked({
      organizations: [{ id: 'lsp', name: 'LSP' }],
      memberships: dates.map((one) => ({ organization_id: 'lsp', ...one })),
    });
    expect(
      rowsOf(read, 'seats').map(({ validFrom, validTo, status }) => [validFrom, validTo, status]),
    ).toEqual([
      ['2002', '2005', 'ended'],
      ['2010-05', '2026', 'existing'],
      ['2010-05-31', undefined, 'existing'],
    ]);
  });

  test('has ids of its own where those of the file can be none, or stand for two things', async () => {
    const read = await checked({
      persons: [
        { id: 'ocd-person/7F', name: 'Ann' },
        { id: 1, name: 'Bob' },
      ],
      organizations: [{ id: 1, name: 'Board' }],
      memberships: [
        { person_id: 'ocd-person/7F', organization_id: 1 },
        { person_id: '1', organization_id: '1' },
      ],
    });
    expect(rowsOf(read, 'people').map(({ id, note }) => [id, note])).toEqual([
      ['ocd-person-7f', 'id: ocd-person/7F'],
      ['1', undefined],
    ]);
    expect(rowsOf(read, 'seats').map(({ id, partnership, heldBy }) => [id, partnership, heldBy])).toEqual([
      ['ocd-person-7f-at-organization-1', 'organization-1', 'ocd-person-7f'],
      ['1-at-organization-1', 'organization-1', '1'],
    ]);
  });

  test('takes what its words mean, and keeps those that mean nothing here in the note', async () => {
    const organizations = [
      { id: 'lsp', name: 'LSP', classification: 'Thematic-Partnership' },
      { id: 'nhs', name: 'NHS', classification: 'Trust hospital' },
    ];
    const memberships = ['Vice-Chairman', 'Observer', 'Advisor', 'Patron', null].map((role) => ({
      organization_id: 'lsp',
      on_behalf_of_id: 'nhs',
      role,
    }));
    const read = await checked({ organizations, memberships });
    expect(rowsOf(read, 'seats').map(({ role, note }) => [role, note])).toEqual([
      ['vice chair', undefined],
      ['observer', undefined],
      ['adviser', undefined],
      ['member', 'role: Patron'],
      ['member', undefined],
    ]);
    expect(rowsOf(read, 'partnerships')[0]?.['kind']).toBe('thematic partnership');
    expect(rowsOf(read, 'organisations')[0]).toMatchObject({
      sector: 'other',
      note: 'classification: Trust hospital',
    });
  });

  test('knows what is part of what, covers what and lies where, and who only holds a post', async () => {
    const read = await checked({
      persons: [{ id: 'ann', name: 'Ann', memberships: [{ post_id: 'clerk' }] }],
      organizations: [
        { id: 'council', name: 'Council', area_id: 'shire', posts: [{ id: 'clerk', role: 'Clerk' }] },
        { id: 'unit', name: 'Unit', parent_id: 'council' },
      ],
      areas: [
        {
          id: 'shire',
          name: 'Shire',
          classification: 'County',
          identifier: 'E10000018',
          geometry: { type: 'Point', coordinates: [-1.25, 52.5] },
        },
        {
          id: 'ward',
          name: 'Ward',
          classification: 'ward',
          parent_id: 'shire',
          geometry: { type: 'Polygon' },
        },
      ],
    });
    expect(rowsOf(read, 'relationships').map(({ type, from, to }) => [type, from, to])).toEqual([
      ['COVERS', 'council', 'shire'],
      ['PART_OF', 'unit', 'council'],
      ['WITHIN', 'ward', 'shire'],
      ['HOLDS', 'ann', 'clerk'],
    ]);
    expect(rowsOf(read, 'seats')).toEqual([]);
    expect(rowsOf(read, 'areas')).toEqual([
      {
        id: 'shire',
        name: 'Shire',
        kind: 'county',
        identifiers: 'identifier:E10000018',
        latitude: '52.5',
        longitude: '-1.25',
        status: 'existing',
        passages: 'areas',
      },
      {
        id: 'ward',
        name: 'Ward',
        kind: 'other',
        status: 'existing',
        passages: 'areas',
        note: 'classification: ward',
      },
    ]);
    expect(read.notices.map(placeName)).toContain('county.json: areas[].geometry');
  });

  test('cites what an entry gives as its source', async () => {
    const sources = [{ url: 'https://council.example/minutes.pdf', note: 'Minutes, page 3' }];
    const read = await checked({ persons: [{ id: 'ann', name: 'Ann', sources }] });
    expect(rowsOf(read, 'passages').map(({ locator }) => locator)).toEqual([
      'Minutes, page 3 (https://council.example/minutes.pdf)',
    ]);
    expect(rowsOf(read, 'people')[0]?.['passages']).toBe(rowsOf(read, 'passages')[0]?.['id']);
  });

  test('counts the same entry once, and refuses two that share an id', async () => {
    const [person] = five.persons;
    const once = await checked({ ...five, persons: [person, person] });
    expect(rowsOf(once, 'people')).toHaveLength(1);
    const { faults } = await checked({ ...five, persons: [person, { ...person, name: 'Another' }] });
    expect(faults.map((one) => `${placeName(one)}: ${one.fault}`)).toEqual([
      'county.json: persons[1], column id: The id "barber" is given in county.json: persons[0] already.',
    ]);
  });
});

describe('Popolo JSON is refused', () => {
  const [membership] = five.memberships;
  test.each([
    ['it is no JSON', '{"persons": [}', ['county.json:1']],
    ['it breaks off', '{"persons": [\n{"id": "a",\n', ['county.json:3']],
    ['a comma is missing', '{"persons": [\n{"id": "a" "name": "A"}\n]}', ['county.json:2']],
    ['it is a list', [], ['county.json']],
    ['persons are no list', { persons: {} }, ['county.json: persons']],
    ['a person is a text', { persons: ['Ann'] }, ['county.json: persons[0]']],
    ['a name is a number', { persons: [{ id: 'a', name: 7 }] }, ['county.json: persons[0].name']],
    [
      'other names are texts',
      { persons: [{ id: 'a', name: 'A', other_names: ['B'] }] },
      ['county.json: persons[0].other_names[0]'],
    ],
    ['a person has no id', { persons: [{ name: 'A' }] }, ['county.json: persons[0].id']],
    ['a person has no name', { persons: [{ id: 'a' }] }, ['county.json: persons[0], column name']],
    [
      'a membership is of nobody that is there, of nothing, or without an organization',
      {
        ...five,
        memberships: [
          { ...membership, person_id: 'bob' },
          { ...membership, id: 'seat-2', organization_id: 'nothing' },
          { person_id: 'barber' },
        ],
      },
      [
        'county.json: memberships[0].person_id',
        'county.json: memberships[1].organization_id',
        'county.json: memberships[2]',
      ],
    ],
    [
      'a date does not exist, or an end lies before its start',
      {
        ...five,
        memberships: [
          { ...membership, start_date: '2002-02-30' },
          { ...membership, id: 'seat-2', end_date: '1999' },
        ],
      },
      ['county.json: memberships[0], column validFrom', 'county.json: memberships[1], column validTo'],
    ],
    [
      'organizations are part of each other',
      {
        organizations: [
          { id: 'a', name: 'A', parent_id: 'b' },
          { id: 'b', name: 'B', parent_id: 'a' },
        ],
      },
      ['county.json: organizations[1], column to'],
    ],
    [
      'a name has a mark that turns the direction of reading',
      { persons: [{ id: 'a', name: 'Ann \u202Egnoj' }] },
      ['county.json: persons[0], column name'],
    ],
  ])('where %s', async (_, content, places) => {
    const { register, faults } = await checked(content);
    expect(register).toBeUndefined();
    expect(faults.map(placeName)).toEqual(places);
  });

  test('but deep nesting does no harm', async () => {
    const deep = `${'['.repeat(50_000)}1${']'.repeat(50_000)}`;
    const read = await checked(`{"persons": [{"id": "a", "name": "A", "extra": ${deep}}]}`);
    expect(rowsOf(read, 'people')[0]?.['note']).toBe('extra: …');
  });
});
