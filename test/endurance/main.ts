import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Landscape } from '../../schema/landscape.ts';
import { readDataPackage, writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { digestOf } from '../../seed/writing/digestOf.ts';
import { batchesOf } from '../../seed/writing/rows.ts';
import { momentOf, victims } from './moments.ts';
import type { Moment, Prepared, Victim } from './moments.ts';
import { isGood, momentsIn, reportOf, rowOf } from './results.ts';
import { importRegister, start, stop } from './server.ts';

/**
 * Ends the importer, the server and the database by SIGKILL at ten moments each of an import: what is read afterwards must
 * be wholly the old landscape or wholly the new, the next import must complete, and nothing may be left lying about. Keeps
 * RESULTS.md beside this file after each moment; `--go-on` runs those that it does not have yet. Ends with 1 where anything
 * was not so.
 */
const id = 'endured';
const momentsEach = 10;
const results = new URL('./RESULTS.md', import.meta.url);

const named = (seed: number): Landscape => {
  const made = generateLandscape('county', seed);
  return { ...made, landscape: { ...made.landscape, id } };
};

async function prepare(folder: string, landscape: Landscape): Promise<Prepared> {
  await writeDataPackage(folder, registerOf(landscape));
  const { register } = await readDataPackage(folder);
  if (!register) throw new Error('The made-up register cannot be read back.');
  return { folder, digest: digestOf(landscapeOf(register)) };
}

const { values: flags } = parseArgs({ options: { 'go-on': { type: 'boolean', default: false } } });
const moments: Moment[] = flags['go-on'] ? [...momentsIn(await readFile(results, 'utf8'))] : [];
const roundsOf = (victim: Victim) => moments.filter((moment) => moment.victim === victim).length;

const home = await mkdtemp(join(tmpdir(), 'landscape-endurance-'));
const dataDir = join(home, 'data');
const landscapes = [named(1), named(2)] as const;
const batches = [...batchesOf(landscapes[0])].length;
let [old, next] = [
  await prepare(join(home, 'one'), landscapes[0]),
  await prepare(join(home, 'two'), landscapes[1]),
];
let server = await start(dataDir);
try {
  if ((await importRegister(old.folder, dataDir).ended) !== 0) throw new Error('The first import failed.');
  for (const victim of victims)
    for (let round = roundsOf(victim); round < momentsEach; round += 1) await endure(victim, round);
} finally {
  await stop(server);
  await rm(home, { recursive: true, force: true });
}

async function endure(victim: Victim, round: number): Promise<void> {
  // From the claim, before the first batch, to the last batch, after which the pointer moves.
  const at = Math.round((round / (momentsEach - 1)) * batches);
  const outcome = await momentOf(server, dataDir, id, { victim, at, of: batches }, [old, next]);
  server = outcome.server;
  [old, next] = [next, old];
  moments.push(outcome.moment);
  process.stderr.write(`${rowOf(outcome.moment)}\n`);
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(results, reportOf(moments, victims.length * momentsEach, today));
}

process.exitCode = moments.every(isGood) ? 0 : 1;
