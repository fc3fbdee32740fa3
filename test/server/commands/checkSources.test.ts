import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../support/runCommand.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** What `check` prints and ends with; it needs no database. */
const run = (words: readonly string[]) =>
  runCommand(['check', ...words], {
    config: () => {
      throw new Error('check reads no settings');
    },
  });

const descriptor = {
  name: 'norfolk-2002',
  title: 'Norfolk 2002',
  description: 'Made by hand.',
  landscape: { kind: 'published', publisher: 'A council', date: '2002', showsPeople: true },
};
const files = (year: string, readme: string): Readonly<Record<string, string>> => ({
  'README.md': readme,
  'datapackage.json': JSON.stringify(descriptor),
  'sources.csv': 'id,name,publisher,date,file\npaper,Paper,A council,2002,paper.txt\n',
  'passages.csv': 'id,source,locator,lines\np1,paper,Line 1,1-1\n',
  'partnerships.csv':
    'id,name,kind,status,validFrom,passages\n' +
    `forum,Rural Forum,forum,existing,${year},p1\nboard,Board,board,existing,,p1\n`,
});

/** A register and the folder of its paper. */
const register = async (year: string, readme = '') => {
  const folder = await temporaryFolder();
  const papers = join(folder, 'papers');
  await mkdir(papers);
  await writeFile(join(papers, 'paper.txt'), 'The Board and the Rural Forum, since 2001.\n');
  for (const [file, text] of Object.entries(files(year, readme))) await writeFile(join(folder, file), text);
  return [folder, papers] as const;
};

describe('landscape check --sources', () => {
  test('says of every fact that it stands in its source, and ends with 0', async () => {
    const [folder, papers] = await register('2001');
    const ran = await run([folder, '--sources', papers]);
    expect(ran.code).toBe(0);
    expect(ran.said).toBe(`${folder} has no faults.\n2 facts: 2 matched, 0 inferred, 0 unmatched.\n`);
    expect(ran.out).toBe(
      'result   file              row  id     missing\n' +
        'matched  partnerships.csv  2    forum\n' +
        'matched  partnerships.csv  3    board\n',
    );
  });

  test('ends with 1 where a fact does not, which comes last', async () => {
    const [folder, papers] = await register('2003');
    expect(await run([folder, '--sources', papers, '--format', 'csv'])).toMatchObject({
      code: 1,
      out:
        'result,file,row,id,missing\n' +
        'matched,partnerships.csv,3,board,\n' +
        'unmatched,partnerships.csv,2,forum,"year: ""2003"" does not stand in its passages"\n',
    });
  });

  test('ends with 0 where the README says that it was inferred', async () => {
    const [folder, papers] = await register('2003', '## What was inferred\n\n- The year: `forum.year`.\n');
    const { code, out } = await run([folder, '--sources', papers, '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { result: string }[]).map(({ result }) => result)).toEqual([
      'matched',
      'inferred',
    ]);
  });

  test('finds nothing where the papers are not', async () => {
    const [folder] = await register('2001');
    const { code, said } = await run([folder, '--sources', folder]);
    expect([code, said.split('\n').at(-2)]).toEqual([1, '2 facts: 0 matched, 0 inferred, 2 unmatched.']);
  });

  test('reports the faults of a register and looks nothing up', async () => {
    const [folder, papers] = await register('2003-13');
    const { code, out } = await run([folder, '--sources', papers]);
    expect([code, out]).toEqual([
      1,
      'partnerships.csv:2, column validFrom: "2003-13" is no date. Write 2002, 2002-05, 2002-05-31, 200X, 2002-XX or 2002/2004.\n',
    ]);
  });
});
