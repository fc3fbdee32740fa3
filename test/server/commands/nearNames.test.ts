import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { removeLandscape } from '../../../seed/write.ts';
import { readRows } from '../../../server/graph/database.ts';
import { useDatabase } from '../../support/database.ts';
import { runCommand as run } from '../../support/runCommand.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const database = useDatabase();

const list = (...rows: readonly string[]) =>
  ['Outside body,Nominating organisation,Representative', ...rows].join('\n');
const given = ['--publisher', 'Norfolk County Council', '--date', '2026-05'];
/** A list of outside bodies, and how to import it under an id that is gone when the test ends. */
const importer = async (id: string, text: string) => {
  onTestFinished(async () => {
    await removeLandscape(database(), id);
  });
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'list.csv'), text);
  return {
    file: (name: string) => join(folder, name),
    importList: (...words: readonly string[]) =>
      run(['import', join(folder, 'list.csv'), '--id', id, ...given, ...words]),
    importStopped: (circumstances: Parameters<typeof run>[1]) =>
      run(['import', join(folder, 'list.csv'), '--id', id, ...given], circumstances),
  };
};
const both = list(
  'Health Board,Norfolk PCT,Cllr A Smith',
  'Health Board,Norfolk Primary Care Trust,Cllr B Jones',
);
const bodiesOf = async (id: string) => {
  const { nodes } = JSON.parse((await run(['export', id])).out) as {
    nodes: { id: string; label: string; aliases: string[] }[];
  };
  return nodes
    .filter(({ label }) => label === 'Organisation')
    .map(({ id: body, aliases }) => [body, aliases]);
};
const told =
  'Near names: "Norfolk PCT" (norfolk-pct, list.csv:2) and "Norfolk Primary Care Trust" (norfolk-primary-care-trust, list.csv:3), 100 of 100: the same but for capitals, punctuation, order or abbreviations.';

describe('landscape import, where names are near', () => {
  test('tells how it understood a list and which names are near, and changes nothing on a dry run', async () => {
    const { importList } = await importer('cli-near', both);
    const { code, out, said } = await importList('--dry-run');
    expect(code).toBe(0);
    expect(said).toContain('list.csv, column Outside body: Read as the outside body.\n');
    expect(said).toContain(`${told}\n`);
    expect(out).toContain('+ organisations norfolk-pct\n');
    expect((await run(['list'])).out).not.toContain('cli-near');
  });

  test('writes near names for decision, settles them, keeps that for later imports and takes it back', async () => {
    const { importList, file } = await importer('cli-settle', both);
    await importList('--suggest', file('near.csv'));
    const suggested = await readFile(file('near.csv'), 'utf8');
    expect(suggested.split('\n')[1]).toMatch(/^norfolk-pct,norfolk-primary-care-trust,,"100 of 100/);
    const decide = (decision: string) =>
      writeFile(file('near.csv'), suggested.replace('-trust,,', `-trust,${decision},`));
    await decide('same');
    expect((await importList('--aliases', file('near.csv'))).code).toBe(0);
    const merged = [['norfolk-pct', ['Norfolk Primary Care Trust']]];
    expect(await bodiesOf('cli-settle')).toEqual(merged);
    const later = await importList();
    expect(later.said).toContain('Settled names: 1 pairs the same, 0 different.');
    expect(later.said).not.toContain('Near names');
    expect(await bodiesOf('cli-settle')).toEqual(merged);
    await decide('open');
    expect((await importList('--aliases', file('near.csv'))).said).toContain(told);
    expect(await bodiesOf('cli-settle')).toHaveLength(2);
    expect((await importList()).said).toContain(told);
  });

  test('tells what is gone from the graph under a near name', async () => {
    const { importList, file } = await importer('cli-renamed', list('Health Board,Norfolk PCT,Cllr A Smith'));
    await importList();
    await writeFile(file('list.csv'), list('Health Board,Norfolk Primary Care Trust,Cllr A Smith'));
    await writeFile(file('near.csv'), 'keep,other,decision\nnorfolk-pct,norfolk-primary-care-trust,same\n');
    expect((await importList('--dry-run')).said).toContain('"Norfolk PCT" (norfolk-pct, in the graph)');
    await importList('--aliases', file('near.csv'));
    expect(await bodiesOf('cli-renamed')).toEqual([['norfolk-pct', ['Norfolk PCT']]]);
  });

  test('refuses decisions that mean nothing, and leaves the graph as it is', async () => {
    const { importList, file } = await importer('cli-undecided', both);
    await writeFile(file('near.csv'), 'keep,other,decision\nnorfolk-pct,nobody,same\n');
    const { code, out, said } = await importList('--aliases', file('near.csv'));
    expect([code, out]).toEqual([1, '']);
    expect(said).toContain('near.csv:2, column other: There is no body or person "nobody".');
    expect((await run(['list'])).out).not.toContain('cli-undecided');
  });
});

describe('landscape import that is stopped', () => {
  test('gives back its place to write, though names are still compared', async () => {
    const id = 'cli-stopped';
    const rows = Array.from(
      { length: 2_000 },
      (_, at) => `Board ${at},Norfolk Trust x${at}y,Cllr A${at} Smith`,
    );
    const { importStopped } = await importer(id, list(...rows));
    const person = new AbortController();
    const stop = () => {
      person.abort(new Error('Stopped.'));
    };
    await expect(importStopped({ signal: person.signal, progress: stop })).rejects.toThrow('Stopped.');
    const held = `CYPHER 5 MATCH (revision:Revision {landscape: $id, state: 'writing'}) RETURN revision.id AS revision`;
    expect(await readRows(database(), held, { id })).toEqual([]);
  });
});

describe('landscape export as a workbook', () => {
  test('is imported again as what it was, and wants a file', async () => {
    const { importList, file } = await importer('cli-xlsx', both);
    await importList();
    expect(await run(['export', 'cli-xlsx', '--format', 'xlsx'])).toMatchObject({ code: 2 });
    const workbook = file('county.xlsx');
    const written = await run(['export', 'cli-xlsx', '--format', 'xlsx', '--out', workbook]);
    expect(written).toEqual({ code: 0, out: `${workbook}\n`, said: '' });
    expect(await run(['import', workbook, '--dry-run'])).toMatchObject({ code: 0, out: 'No difference.\n' });
  });
});
