import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema, removeLandscape, writeLandscape } from '../../../seed/write.ts';
import { readRows } from '../../../server/graph/database.ts';
import { readLandscape } from '../../../server/graph/readLandscape.ts';
import { useDatabase } from '../../support/database.ts';
import { runCommand } from '../../support/runCommand.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { csvLists } from './csvLists.ts';
import { csvPackages } from './csvPackages.ts';
import { putFiles } from './hostileFile.ts';
import type { HostileFile } from './hostileFile.ts';
import { jsonExports } from './jsonExports.ts';
import { popoloFiles } from './popoloFiles.ts';
import { before, landscapeId, statedLines } from './smallRegister.ts';
import { workbookLists } from './workbookLists.ts';
import { workbooks } from './workbooks.ts';

const database = useDatabase();

/** The whole landscape as readers see it, and how many rows of it there are, seen or not. */
const graph = async () => ({
  read: await readLandscape(database(), landscapeId),
  rows: await readRows(
    database(),
    `CYPHER 5
     MATCH (row:Entity|Revision|Landscape|Settlement)
     WHERE row.landscape = $id OR row.id = $id
     RETURN labels(row)[0] AS label, count(*) AS count ORDER BY label`,
    { id: landscapeId },
  ),
});

const imported = async ({ files, path = '.', words = [] }: HostileFile) => {
  const folder = await temporaryFolder();
  await putFiles(folder, files());
  return runCommand(['import', join(folder, path), ...words]);
};

beforeAll(async () => {
  await removeLandscape(database(), landscapeId);
  await createSchema(database());
  await writeLandscape(database(), before);
});

describe.each([
  ['a data package', csvPackages],
  ['a CSV list of outside bodies', csvLists],
  ['a JSON export', jsonExports],
  ['Popolo JSON', popoloFiles],
  ['a workbook', workbooks],
  ['a list of outside bodies in Excel', workbookLists],
] as const)('%s', (_, rows) => {
  test.each(rows)('with $what', async (row) => {
    const earlier = await graph();
    const { code, out, said } = await imported(row);
    const later = await graph();
    if ('refused' in row.must) {
      expect(said).toMatch(row.must.refused);
      expect({ code, out, ...later }).toEqual({ code, out: '', ...earlier });
      expect([1, 2]).toContain(code);
      // Whatever a file says, what is said of it neither turns the terminal round nor fills it.
      expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(said.length).toBeLessThan(100_000);
    } else {
      expect({ code, said }).toEqual({ code: 0, said });
      expect(later.read && statedLines(later.read.landscape)).toEqual(row.must.taken.toSorted());
      expect(said).toMatch(row.must.told ?? /^/);
    }
  });
});

test('of each kind of file there are at least 25, and a hundred of all', () => {
  const counts = [csvPackages, csvLists, jsonExports, popoloFiles, workbooks, workbookLists].map(
    ({ length }) => length,
  );
  const [packages = 0, lists = 0, exports = 0, popolo = 0, books = 0, bookLists = 0] = counts;
  expect(Math.min(packages + lists, exports + popolo, books + bookLists)).toBeGreaterThanOrEqual(25);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(100);
});
