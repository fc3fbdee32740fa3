import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../schema/landscape.ts';
import { checkRegister } from '../../../seed/check.ts';
import { readDataPackage, writeDataPackage } from '../../../seed/formats/dataPackage.ts';
import { importFormatOf } from '../../../seed/formats/importFormats.ts';
import { readExport } from '../../../seed/formats/json.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import type { Register } from '../../../seed/register.ts';
import { registerOf } from '../../../seed/registerOf.ts';
import { placeName } from '../../../seed/report.ts';
import { exportJson } from '../../../server/export/json.ts';
import { randomRegister } from '../../support/randomRegister.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const record = {
  id: 'norfolk-2026',
  name: 'Norfolk 2026',
  kind: 'imported',
  publisher: 'A council',
  date: '2026',
  showsPeople: false,
  description: 'Made by hand.',
} as const;

const fileOf = async (content: unknown): Promise<string> => {
  const path = join(await temporaryFolder(), 'county.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** What a file is found to say, or what is wrong with it, a line a fault. */
const imported = async (path: string): Promise<Landscape | readonly string[]> => {
  const { register, faults } = checkRegister(await readExport(path));
  return register ? landscapeOf(register) : faults.map((one) => `${placeName(one)}: ${one.fault}`);
};

const faultsOf = async (content: unknown) => imported(await fileOf(content));

const passages = [{ id: 'p1', source: 'Report', locator: 'Paragraph 1' }];
const source = { id: 'report', label: 'Source', name: 'Report', publisher: 'A council', date: '2026' };
const passage = { id: 'p1', label: 'Passage', unnamed: true, locator: 'Paragraph 1', source: 'report' };
const person = { id: 'barber', label: 'Person', name: 'Mr Barber', status: 'existing', passages };

describe('a landscape exported as JSON and imported again', () => {
  test('is the same where there is nothing in it', async () => {
    const empty = { landscape: record, nodes: [], edges: [] };
    const path = await fileOf([...exportJson(empty)].join(''));
    expect(await imported(path)).toEqual(empty);
    expect((await importFormatOf(path, undefined))?.id).toBe('json');
  });

  test('is the same graph, whatever is in it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'random.json');
    await fc.assert(
      fc.asyncProperty(randomRegister(), async (register) => {
        const landscape = landscapeOf(register);
        await writeFile(path, exportJson(landscape));
        expect(await imported(path)).toEqual(landscape);
      }),
      { numRuns: 50 },
    );
  });

  test('is the same graph by way of a data package too', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(randomRegister(), async (register: Register) => {
        const landscape = landscapeOf(register);
        await writeDataPackage(folder, registerOf(landscape));
        const read = checkRegister(await readDataPackage(folder));
        expect(read.register && landscapeOf(read.register)).toEqual(landscape);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same graph for each landscape that ships', async () => {
    for (const id of ['leicestershire-2002', 'laa-blocks']) {
      const { register } = checkRegister(await readDataPackage(join(shippedFolder, id)));
      expect(register).toBeDefined();
      if (!register) continue;
      const landscape = landscapeOf(register);
      const path = await fileOf([...exportJson(landscape)].join(''));
      expect(await imported(path)).toEqual(landscape);
    }
  });

  test('is not the same where one value was changed', async () => {
    const { register } = checkRegister(await readDataPackage(join(shippedFolder, 'leicestershire-2002')));
    if (!register) throw new Error('leicestershire-2002 has faults.');
    const landscape = landscapeOf(register);
    const text = [...exportJson(landscape)].join('');
    const path = await fileOf(text.replace('"status":"proposed"', '"status":"existing"'));
    expect(await imported(path)).not.toEqual(landscape);
  });
});

describe('a JSON file made by hand', () => {
  test('needs neither rows nor edges that its nodes state already, and may give passages by id', async () => {
    const nodes = [source, passage, { ...person, passages: ['p1'] }];
    const landscape = await faultsOf({ landscape: record, nodes, edges: [] });
    expect(landscape).toMatchObject({
      nodes: [{ id: 'report' }, { id: 'p1' }, { id: 'barber', name: 'Mr Barber', passages: ['p1'], row: 1 }],
      edges: [{ id: 'OF:p1:report' }],
    });
  });

  test.each([
    ['is no JSON', '{"landscape": {', ['county.json:1: The file is no JSON.']],
    ['is a list', [], ['county.json: Invalid input: expected object, received array.']],
    [
      'does not say what it is of',
      { landscape: { ...record, publisher: undefined }, nodes: [], edges: [] },
      ['county.json: landscape.publisher: Invalid input: expected string, received undefined.'],
    ],
    [
      'has a value of the wrong shape',
      { landscape: record, nodes: [source, passage, { ...person, name: { first: 'A' } }], edges: [] },
      ['county.json: nodes[2].name: Invalid input.'],
    ],
    [
      'has a word that is none of a list, and a column that the table has not',
      {
        landscape: record,
        nodes: [source, passage, { ...person, status: 'existent', salary: 3 }],
        edges: [],
      },
      [
        'county.json: nodes[2], column salary: The table people has no such column.',
        'county.json: nodes[2], column status: "existent" is none of the words that can stand here.',
      ],
    ],
    [
      'names a row that is not there',
      { landscape: record, nodes: [source, { ...passage, source: 'reprot' }], edges: [] },
      ['county.json: nodes[1], column source: There is no "reprot" in the register.'],
    ],
    [
      'gives an id twice',
      { landscape: record, nodes: [source, passage, person, { ...person, name: 'Another' }], edges: [] },
      ['county.json: nodes[3], column id: The id "barber" is given in county.json: nodes[2] already.'],
    ],
    [
      'has an edge that its node does not state',
      {
        landscape: record,
        nodes: [source, passage, person],
        edges: [{ type: 'OF', from: 'p1', to: 'other', row: 0 }],
      },
      ['county.json: edges[0]: No column of "p1" says this.'],
    ],
    [
      'has an id that is none',
      { landscape: { ...record, id: 'Norfolk 2026' }, nodes: [], edges: [] },
      ['county.json, column id: "Norfolk 2026" is no id of a landscape.'],
    ],
  ])('is refused where it %s', async (_, content, faults) => {
    expect(await faultsOf(content)).toEqual(faults);
  });

  test('is refused where it is in UTF-16, or calls a field __proto__', async () => {
    const path = await fileOf('');
    await writeFile(path, Buffer.from('{"landscape": {}}', 'utf16le'));
    expect(await imported(path)).toEqual(['county.json:1: The file is no JSON.']);
    const nodes = `[${JSON.stringify(source)},${JSON.stringify(passage)},{"id":"barber","label":"Person","passages":["p1"],"__proto__":{"name":"Mr Barber","status":"existing"}}]`;
    expect(await faultsOf(`{"landscape":${JSON.stringify(record)},"nodes":${nodes},"edges":[]}`)).toEqual([
      'county.json: A field is called __proto__, which no record has.',
    ]);
  });

  test('loses telephone numbers, and is told so', async () => {
    const nodes = [source, passage, { ...person, telephone: '01603 222222', note: 'Ring 01603 222222.' }];
    const { register, notices } = checkRegister(
      await readExport(await fileOf({ landscape: record, nodes, edges: [] })),
    );
    expect(JSON.stringify(register)).not.toContain('222');
    expect(notices.map(placeName)).toEqual([
      'county.json: nodes[2], column telephone',
      'county.json: nodes[2], column note',
    ]);
  });

  test('that is missing is a fault', async () => {
    const path = join(await temporaryFolder(), 'county.json');
    expect(await imported(path)).toEqual(['county.json: There is no such file.']);
    await expect(readFile(path)).rejects.toThrow();
  });
});
