import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../schema/landscape.ts';
import { itemsOf } from '../../../seed/cells.ts';
import { checkRegister } from '../../../seed/check.ts';
import { readDataPackage } from '../../../seed/formats/dataPackage.ts';
import { readPopolo } from '../../../seed/formats/popolo.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import type { Register } from '../../../seed/register.ts';
import { exportPopolo, popoloLeavesOut } from '../../../server/export/popolo.ts';
import { fiveNodes } from '../../support/fiveNodes.ts';
import { randomRegister } from '../../support/randomRegister.ts';
import { landscape } from '../../support/smallLandscape.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const written = (of: Landscape): unknown => JSON.parse([...exportPopolo(of)].join(''));

const readBack = async (of: Landscape, folder: string) => {
  const path = join(folder, 'popolo.json');
  await writeFile(path, exportPopolo(of));
  return checkRegister(await readPopolo(path, {}));
};

/** Rows of the tables that Popolo has lists for, but for what they cite. The same name twice is one name. */
const carried = ({ tables }: Register) =>
  tables
    .filter(({ name }) =>
      ['people', 'organisations', 'partnerships', 'posts', 'seats', 'areas'].includes(name),
    )
    .map(({ name, columns, rows }) => ({
      name,
      rows: rows.map(({ cells }) =>
        columns.map((column, at) => {
          const cell = cells[at] ?? '';
          if (column === 'passages') return '';
          if (column !== 'aliases') return cell;
          return [...new Set([cells[columns.indexOf('name')] ?? '', ...itemsOf(cell)])].slice(1);
        }),
      ),
    }));

describe('a landscape as Popolo JSON', () => {
  test('has persons, organizations and a membership on whose behalf it is held', () => {
    expect(written(fiveNodes())).toEqual({
      meta: {
        id: 'five-nodes',
        name: 'Five <nodes> & "more"',
        kind: 'imported',
        publisher: 'A & B',
        date: '2002-05-31',
        description: 'Made by hand.',
      },
      persons: [{ id: 'barber', name: 'Mr Barber', status: 'existing' }],
      organizations: [
        {
          id: 'county',
          name: 'Shire & County <Council>',
          other_names: [{ name: 'SCC' }, { name: 'The Shire; "County"' }],
          classification: 'local authority',
          status: 'existing',
        },
        { id: 'pct', name: 'PCT', classification: 'health', status: 'existing', count: 7 },
        {
          id: 'lsp',
          name: 'LSP',
          classification: 'board',
          description: 'One line\nand\tanother',
          founding_date: '2002-05',
          status: 'existing',
          kind: 'board',
          meetingsAYearFrom: 2.5,
          statutory: false,
        },
      ],
      areas: [],
      posts: [],
      memberships: [
        {
          id: 'seat-1',
          role: 'chair',
          person_id: 'barber',
          organization_id: 'lsp',
          on_behalf_of_id: 'county',
          on_behalf_of_ids: ['county', 'pct'],
          status: 'proposed',
          voting: true,
        },
      ],
    });
  });

  test('names what stands behind a fact, and what leads from one thing to another', () => {
    const built = landscape('small')
      .node('Source', 'report', { name: 'Report' })
      .node('Passage', 'p1', { locator: 'Paragraph 1' })
      .node('Area', 'shire', {
        name: 'Shire',
        kind: 'county',
        identifiers: ['gss:E10000018'],
        latitude: 52.5,
        longitude: -1.25,
      })
      .node('Organisation', 'council', { name: 'Council', sector: 'local authority', passages: ['p1'] })
      .node('Organisation', 'unit', { name: 'Unit', sector: 'health', validFrom: '200X' })
      .node('Post', 'clerk', { name: 'Clerk', aliases: ['Town clerk'] })
      .node('Person', 'ann', { name: 'Ann' })
      .edge('OF', 'p1', 'report')
      .edge('POST_IN', 'clerk', 'council')
      .edge('HOLDS', 'ann', 'clerk', { validFrom: '2001', validTo: '2003-05' })
      .edge('PART_OF', 'unit', 'council')
      .edge('COVERS', 'council', 'shire').built;
    expect(written(built)).toMatchObject({
      organizations: [
        {
          id: 'council',
          area_id: 'shire',
          sources: [{ url: 'urn:partnership-landscape:small#p1', note: 'Report: Paragraph 1' }],
        },
        { id: 'unit', parent_id: 'council', validFrom: '200X' },
      ],
      areas: [
        {
          id: 'shire',
          identifier: 'E10000018',
          identifiers: [{ scheme: 'gss', identifier: 'E10000018' }],
          classification: 'county',
          geometry: { type: 'Point', coordinates: [-1.25, 52.5] },
        },
      ],
      posts: [{ id: 'clerk', label: 'Clerk', other_label: ['Town clerk'], organization_id: 'council' }],
      memberships: [
        {
          person_id: 'ann',
          post_id: 'clerk',
          organization_id: 'council',
          start_date: '2001',
          end_date: '2003-05',
        },
      ],
    });
    expect(popoloLeavesOut(built)).toEqual([]);
  });

  test('says of a proposal to be part of something nothing, rather than that it is', () => {
    const built = landscape('small')
      .node('Organisation', 'a', { name: 'A', sector: 'health' })
      .node('Organisation', 'b', { name: 'B', sector: 'health' })
      .edge('PART_OF', 'a', 'b', { status: 'proposed' }).built;
    expect(JSON.stringify(written(built))).not.toContain('parent_id');
    expect(popoloLeavesOut(built)).toEqual([
      'Popolo has no place for these relationships, or for their status, and they were left out: PART_OF 1.',
    ]);
  });

  test('says what it cannot carry', () => {
    const built = landscape('small')
      .node('Organisation', 'a', { name: 'A', sector: 'health' })
      .node('Partnership', 'b', { name: 'B', kind: 'board', status: 'proposed' })
      .node('Theme', 'health', { name: 'Health' })
      .node('Finding', 'gap', { name: 'A gap', kind: 'gap' })
      .node('Finding', 'other', { name: 'Another', kind: 'gap' })
      .edge('LEADS', 'a', 'health')
      .edge('FEEDS_INTO', 'a', 'b')
      .edge('PART_OF', 'a', 'b', { validFrom: '2001' }).built;
    expect(popoloLeavesOut(built)).toEqual([
      'Popolo has no place for these, which were left out: Theme 1, Finding 2.',
      'Popolo has no place for these relationships, or for their status, and they were left out: LEADS 1, FEEDS_INTO 1.',
      'Popolo says neither when these relationships hold nor what is noted of them: PART_OF 1.',
      'Popolo itself cannot say that these are no facts of the ground: only who reads the field status sees it: Partnership (proposed) 1.',
    ]);
    expect(popoloLeavesOut(fiveNodes()).at(-1)).toBe(
      'Popolo names one body for a seat: of 1 held for several, on_behalf_of_id is the first, on_behalf_of_ids are all.',
    );
  });
});

describe('Popolo JSON of ours read back', () => {
  test('has the same people, bodies, posts, seats and areas, whatever is said of them', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(randomRegister(), async (register) => {
        const { register: read, faults } = await readBack(landscapeOf(register), folder);
        expect(faults).toEqual([]);
        expect(read && carried(read)).toEqual(carried(register));
      }),
      { numRuns: 40 },
    );
  });

  test('has the same of Leicestershire 2002', async () => {
    const { register } = checkRegister(await readDataPackage(join(shippedFolder, 'leicestershire-2002')));
    if (!register) throw new Error('leicestershire-2002 has faults.');
    const { register: read, faults } = await readBack(landscapeOf(register), await temporaryFolder());
    expect(faults).toEqual([]);
    expect(read && carried(read)).toEqual(carried(register));
  });
});
