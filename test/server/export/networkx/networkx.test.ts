import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../../schema/landscape.ts';
import { checkRegister } from '../../../../seed/check.ts';
import { readDataPackage } from '../../../../seed/formats/dataPackage.ts';
import { landscapeOf } from '../../../../seed/landscapeOf.ts';
import { shippedFolder } from '../../../../seed/loadShipped.ts';
import { exportCytoscapeJson } from '../../../../server/export/cytoscapeJson.ts';
import { exportGexf } from '../../../../server/export/gexf.ts';
import { exportGraphml } from '../../../../server/export/graphml.ts';
import { exportJson } from '../../../../server/export/json.ts';
import { fiveNodes } from '../../../support/fiveNodes.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

const run = promisify(execFile);
const hasNetworkx = await run('python3', ['-c', 'import networkx']).then(
  () => true,
  () => false,
);
const script = new URL('readBack.py', import.meta.url).pathname;

const formats = { json: exportJson, graphml: exportGraphml, gexf: exportGexf, cyjs: exportCytoscapeJson };

const exported = async (landscape: Landscape, folder: string): Promise<void> => {
  for (const [ending, write] of Object.entries(formats))
    await writeFile(join(folder, `${landscape.landscape.id}.${ending}`), write(landscape));
};

const shipped = async (id: string): Promise<Landscape> => {
  const { register } = checkRegister(await readDataPackage(join(shippedFolder, id)));
  if (!register) throw new Error(`${id} has faults.`);
  return landscapeOf(register);
};

describe.skipIf(!hasNetworkx)('networkx (skipped where python3 does not have it)', () => {
  test('reads back as many nodes and edges as were written, under their names', async () => {
    const folder = await temporaryFolder();
    await exported(fiveNodes(), folder);
    await exported(await shipped('leicestershire-2002'), folder);
    const { stdout } = await run('python3', [script, folder]);
    expect(stdout.match(/: equal/g)).toHaveLength(6);
    expect(stdout).toContain('five-nodes: 5 nodes, 6 edges stated\n  graphml 5 nodes, 6 edges read: equal');
  });

  test('tells where an edge is missing', async () => {
    const folder = await temporaryFolder();
    await exported(fiveNodes(), folder);
    const file = join(folder, 'five-nodes.gexf');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/<edge id="ON:.*<\/edge>\n/, ''));
    await expect(run('python3', [script, folder])).rejects.toMatchObject({
      stdout: expect.stringContaining('gexf    5 nodes, 5 edges read: DIFFERENT') as string,
    });
  });
});
