import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { removeLandscape } from '../../../seed/write.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { useDatabase } from '../../support/database.ts';
import { runCommand } from '../../support/runCommand.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const database = useDatabase();

const run = (words: readonly string[]) => runCommand(['import', ...words]);

const list = `local-authority-code,nice-name,local-authority-type,gss-code,county-la,replaced-by,end-date,start-date
NFK,Norfolk,CTY,E10000020,,,,
BRE,Breckland,NMD,E07000143,NFK,,,
`;

describe('landscape import --format areas', () => {
  test('puts a list of authorities into the graph, and says what became of its rows', async () => {
    onTestFinished(async () => {
      await removeLandscape(database(), 'cli-areas');
    });
    const path = join(await temporaryFolder(), 'list.csv');
    await writeFile(path, list);
    const given = ['--id', 'cli-areas', '--publisher', 'A test', '--date', '2026'];
    const ran = await run([path, '--format', 'areas', ...given]);
    expect(ran).toEqual({
      code: 0,
      out: 'cli-areas: revision 1, 5 nodes, 3 edges\n',
      said:
        'list.csv: 2 rows read: 2 areas, 0 repeated or refused. ' +
        '0 have ended; 1 lie in a county, 0 in a combined authority; 0 successions.\n',
    });
    const read = await readLandscape(database(), 'cli-areas');
    expect(read?.landscape.edges.map(({ id }) => id).toSorted()).toEqual([
      'OF:row-2:list',
      'OF:row-3:list',
      'WITHIN:breckland:norfolk',
    ]);
    expect(read?.landscape.landscape).toMatchObject({ kind: 'reference', publisher: 'A test', date: '2026' });
  });

  test('refuses one whose county is no row, and names the row', async () => {
    const path = join(await temporaryFolder(), 'list.csv');
    await writeFile(path, list.replace('NFK,Norfolk', 'NOR,Norfolk'));
    const { code, said } = await run([path, '--id', 'cli-areas', '--publisher', 'A test', '--date', '2026']);
    expect(code).toBe(1);
    expect(said).toContain('list.csv:3, column county-la: No row has the code "NFK".');
    expect(await readLandscape(database(), 'cli-areas')).toBeUndefined();
  });
});
