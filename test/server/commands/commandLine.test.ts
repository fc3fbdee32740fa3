import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dataPackageOf } from '../../../seed/formats/dataPackage.ts';
import { landscapeOf } from '../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../seed/loadShipped.ts';
import type { Register } from '../../../seed/register.ts';
import { removeLandscape } from '../../../seed/write.ts';
import { useDatabase } from '../../support/database.ts';
import { registerTable as table } from '../../support/registerTable.ts';
import { runCommand as run } from '../../support/runCommand.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const database = useDatabase();

const stated = 'status,validFrom,validTo,passages,note';
const registerOf = (id: string, seats: readonly string[]): Register => {
  return {
    record: {
      id,
      name: 'Norfolk 2026',
      kind: 'imported',
      publisher: 'Norfolk County Council',
      date: '2026',
      showsPeople: false,
      description: 'Made by hand.',
    },
    tables: [
      table('sources', 'id,name,publisher,date', 'report,Report,A council,2026'),
      table('passages', 'id,source,locator,note', 'p1,report,Paragraph 1,Who sits on it.'),
      table(
        'organisations',
        `id,name,aliases,sector,${stated}`,
        'county,=County,Shire; NCC,local authority,existing,,,p1,',
        'pct,PCT,,health,existing,,,p1,',
      ),
      table('partnerships', `id,name,kind,${stated}`, 'lsp,LSP,board,existing,2002,,p1,'),
      table('people', `id,name,${stated}`, 'barber,Mr Barber,existing,,,p1,'),
      table('seats', `id,partnership,role,onBehalfOf,heldBy,${stated}`, ...seats),
    ],
  };
};
const seats = [
  'seat-1,lsp,chair,county; pct,barber,proposed,,,p1,',
  'seat-2,lsp,observer,pct,,existing,,,p1,',
] as const;

/** A folder with the register, under an id that is gone from the graph when the test ends. */
const folderOf = async (id: string, rows: readonly string[] = seats): Promise<string> => {
  onTestFinished(async () => {
    await removeLandscape(database(), id);
  });
  const folder = join(await temporaryFolder(), id);
  await mkdir(folder);
  for (const [file, text] of dataPackageOf(registerOf(id, rows))) await writeFile(join(folder, file), text);
  return folder;
};

describe('landscape import', () => {
  test('takes a register in once, and says so the second time', async () => {
    const folder = await folderOf('cli-twice');
    expect(await run(['import', folder])).toEqual({
      code: 0,
      out: 'cli-twice: revision 1, 8 nodes, 7 edges\n',
      said: '',
    });
    expect(await run(['import', folder])).toMatchObject({
      code: 0,
      out: 'cli-twice: revision 1 says this already, 8 nodes, 7 edges\n',
    });
  });

  test('shows with --dry-run what would change, and changes nothing', async () => {
    const folder = await folderOf('cli-dry');
    await run(['import', folder]);
    const other = await folderOf('cli-dry', ['seat-1,lsp,member,county; pct,barber,proposed,,,p1,']);
    const ran = await run(['import', other, '--dry-run']);
    expect(ran.out).toBe(
      '- seats seat-2\n~ seats seat-1: role "chair" → "member"\n0 added, 1 removed, 1 changed\n',
    );
    expect((await run(['import', folder, '--dry-run'])).out).toBe('No difference.\n');
  });

  test('refuses a register with faults, names them all and leaves the graph as it is', async () => {
    const folder = await folderOf('cli-faulty');
    await run(['import', folder]);
    const faulty = await folderOf('cli-faulty', [
      'seat-1,lps,member,county,barber,proposed,,,p1,',
      'Seat 2,lsp,membre,pct,,existing,2003,2002,p7,',
    ]);
    const ran = await run(['import', faulty]);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.said.split('\n').map((line) => line.split(': ')[0])).toEqual([
      `${faulty} was not imported. Correct this first:`,
      'seats.csv:2, column partnership',
      'seats.csv:3, column id',
      'seats.csv:3, column role',
      'seats.csv:3, column validTo',
      'seats.csv:3, column passages',
      '',
    ]);
    expect((await run(['import', folder, '--dry-run'])).out).toBe('No difference.\n');
  });
});

describe('landscape check', () => {
  test('finds nothing in a register without faults, and needs no database', async () => {
    const folder = join(shippedFolder, 'leicestershire-2002');
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    expect(await run(['check', folder], { env: nowhere })).toEqual({
      code: 0,
      out: '',
      said: `${folder} has no faults.\n`,
    });
  });

  test('prints faults as CSV or JSON too', async () => {
    const folder = await folderOf('cli-check', ['seat-1,lsp,membre,county,barber,proposed,,,p1,']);
    const fault = '"membre" is none of the words that can stand here.';
    const remedy = 'Write "member", if that is meant.';
    expect(await run(['check', folder])).toMatchObject({
      code: 1,
      out: `seats.csv:2, column role: ${fault} ${remedy}\n`,
    });
    expect(JSON.parse((await run(['check', folder, '--format', 'json'])).out)).toEqual([
      { file: 'seats.csv', row: 2, column: 'role', fault, remedy },
    ]);
    expect((await run(['check', folder, '--format', 'csv'])).out).toBe(
      `file,row,column,fault,remedy\nseats.csv,2,role,"""membre"" is none of the words that can stand here.","Write ""member"", if that is meant."\n`,
    );
  });
});

describe('landscape export', () => {
  test('prints JSON: what is stated, who sits for whom, and where it stands', async () => {
    await run(['import', await folderOf('cli-json')]);
    const { code, out, said } = await run(['export', 'cli-json', '--format', 'json']);
    expect([code, said]).toEqual([0, '']);
    const { landscape, nodes, edges } = JSON.parse(out) as Record<string, unknown> & {
      nodes: { id: string }[];
      edges: { type: string }[];
    };
    const passages = [{ id: 'p1', source: 'Report', locator: 'Paragraph 1', note: 'Who sits on it.' }];
    expect(landscape).toEqual(registerOf('cli-json', []).record);
    expect(nodes.map(({ id }) => id)).toEqual([
      'report',
      'p1',
      'county',
      'pct',
      'lsp',
      'barber',
      'seat-1',
      'seat-2',
    ]);
    expect(nodes[2]).toEqual({
      id: 'county',
      label: 'Organisation',
      name: '=County',
      aliases: ['Shire', 'NCC'],
      status: 'existing',
      row: 1,
      passages,
      sector: 'local authority',
    });
    expect(nodes[6]).toEqual({
      id: 'seat-1',
      label: 'Seat',
      name: 'Chair, on behalf of =County and PCT',
      unnamed: true,
      aliases: [],
      status: 'proposed',
      row: 1,
      passages,
      role: 'chair',
      partnership: 'lsp',
      onBehalfOf: ['county', 'pct'],
      heldBy: 'barber',
    });
    const seat = { to: 'lsp', passages };
    expect(edges.slice(-3)).toEqual([
      {
        ...seat,
        id: 'MEMBER_OF:seat-1:county',
        type: 'MEMBER_OF',
        from: 'county',
        seat: 'seat-1',
        role: 'chair',
        status: 'proposed',
      },
      {
        ...seat,
        id: 'MEMBER_OF:seat-1:pct',
        type: 'MEMBER_OF',
        from: 'pct',
        seat: 'seat-1',
        role: 'chair',
        status: 'proposed',
      },
      {
        ...seat,
        id: 'OBSERVER_OF:seat-2:pct',
        type: 'OBSERVER_OF',
        from: 'pct',
        seat: 'seat-2',
        role: 'observer',
        status: 'existing',
      },
    ]);
    expect(edges).toHaveLength(landscapeOf(registerOf('cli-json', seats)).edges.length + 3);
  });

  test('writes the folder again byte for byte, with formulas made harmless', async () => {
    const folder = await folderOf('cli-folder');
    await run(['import', folder]);
    const out = join(await temporaryFolder(), 'copy');
    const ran = await run(['export', 'cli-folder', '--format', 'datapackage', '--out', out]);
    const files = await readdir(folder);
    expect(ran.out.trim().split('\n').toSorted()).toEqual(files.toSorted());
    for (const file of files)
      expect(await readFile(join(out, file), 'utf8')).toBe(await readFile(join(folder, file), 'utf8'));
    expect(await readFile(join(out, 'organisations.csv'), 'utf8')).toContain("county,'=County");
  });

  test('leaves out people where this host may not show them', async () => {
    await run(['import', await folderOf('cli-people')]);
    const open = { env: { HOST: '0.0.0.0' } };
    const { out, said } = await run(['export', 'cli-people'], open);
    expect(out).not.toContain('barber');
    expect(said).toContain('The people of cli-people were left out');
    expect((await run(['export', 'cli-people'])).out).toContain('Mr Barber');
  });

  test('wants a folder for a data package, and an id that there is', async () => {
    expect(await run(['export', 'nowhere'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['export', 'nowhere', '--format', 'datapackage'])).toMatchObject({
      code: 2,
      said: 'datapackage is several files. Name a folder for them with --out.\n',
    });
  });
});

describe('landscape list', () => {
  test('shows what is there, with its size', async () => {
    await run(['import', await folderOf('cli-list')]);
    const row = 'cli-list,Norfolk 2026,imported,Norfolk County Council,2026,1,6,7,2';
    expect((await run(['list', '--format', 'csv'])).out.split('\n')).toContain(row);
    expect((await run(['list'])).out).toMatch(/^id {2,}name {2,}kind/);
  });
});

describe('landscape reset', () => {
  test('asks first, and takes the id for a yes', async () => {
    await run(['import', await folderOf('cli-reset')]);
    expect(await run(['reset', 'cli-reset'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['reset', 'cli-reset'], { answer: 'y' })).toMatchObject({
      code: 1,
      out: 'cli-reset: kept\n',
    });
    expect(await run(['reset', 'cli-reset'], { answer: 'cli-reset' })).toMatchObject({
      code: 0,
      out: 'cli-reset: removed\n',
    });
    expect(await run(['reset', 'cli-reset', '--yes'])).toMatchObject({ code: 2 });
  });
});

describe('landscape generate', () => {
  test('writes a made-up register that has no faults', async () => {
    const folder = join(await temporaryFolder(), 'made-up');
    expect((await run(['generate', '--scale', 'five', '--seed', '3', '--out', folder])).code).toBe(0);
    expect((await run(['check', folder])).code).toBe(0);
  });
});

describe('the command line', () => {
  test.each([
    ['--help', 0],
    ['import --help', 0],
    ['', 2],
    ['exprot', 2],
    ['list --format xml', 2],
    ['import', 2],
    ['generate --seed many', 2],
  ])('asked for "%s" ends with %i', async (words, code) => {
    const ran = await run(words.split(' ').filter((word) => word !== ''));
    expect(ran.code).toBe(code);
    expect(`${ran.out}${ran.said}`).not.toBe('');
  });

  test('ends with 3 where the database cannot be reached, and with 2 where a setting makes no sense', async () => {
    const away = await run(['list'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(away).toMatchObject({ code: 3, out: '' });
    expect(away.said).toContain('bolt://127.0.0.1:1');
    expect(await run(['list'], { env: { PORT: 'many' } })).toMatchObject({ code: 2, out: '' });
  });

  test.each(['serve', 'import', 'export', 'list', 'check', 'revisions', 'revert', 'reset', 'generate'])(
    '%s shows examples with its help',
    async (command) => {
      const { out } = await run([command, '--help']);
      expect(out).toMatch(new RegExp(`Examples:\n  .*landscape ${command}`));
    },
  );
});
