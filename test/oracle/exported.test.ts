import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { removeLandscape } from '../../seed/write.ts';
import { exportJson } from '../../server/export/json.ts';
import { useDatabase } from '../support/database.ts';
import { runCommand } from '../support/runCommand.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { oracleLandscapes } from './landscapes.ts';

const database = useDatabase();

test.each(await oracleLandscapes())(
  'what the oracle reads of $landscape.id is what landscape export writes',
  async ({ landscape: record, ...facts }) => {
    const id = `oracle-${record.id}`;
    const landscape = { ...facts, landscape: { ...record, id } };
    onTestFinished(async () => {
      await removeLandscape(database(), id);
    });
    const folder = join(await temporaryFolder(), id);
    await writeDataPackage(folder, registerOf(landscape));
    expect(await runCommand(['import', folder])).toMatchObject({ code: 0 });
    const { out } = await runCommand(['export', id, '--format', 'json']);
    expect(JSON.parse(out)).toEqual(JSON.parse([...exportJson(landscape)].join('')));
  },
);
