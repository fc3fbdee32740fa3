import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Landscape } from '../../schema/landscape.ts';
import { writeDataPackage } from '../../seed/formats/dataPackage.ts';
import { readDataPackage } from '../../seed/formats/dataPackage.ts';
import { generateLandscape } from '../../seed/generate/generateLandscape.ts';
import { landscapeOf } from '../../seed/landscapeOf.ts';
import { registerOf } from '../../seed/registerOf.ts';
import { digestOf } from '../../seed/writing/digestOf.ts';
import { batchesOf } from '../../seed/writing/rows.ts';
import { momentOf, victims } from './moments.ts';
import type { Moment, Prepared, Victim } from './moments.ts';
import { importRegister, start, stop } from './server.ts';

/**
 * Ends the importer, the server and the database by SIGKILL at ten moments each of an import: what is read afterwards must
 * be wholly the old landscape or wholly the new, the next import must complete, and nothing may be left lying about. Writes
 * RESULTS.md beside this file, and ends with 1 where anything was not so.
 */
const id = 'endured';
const momentsEach = 10;

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

const isGood = ({ read, completed, left }: Moment): boolean => read !== 'neither' && completed && left === 0;

const wanted = new Set(process.argv.slice(2));
const chosen = victims.filter((victim) => wanted.size === 0 || wanted.has(victim));
const home = await mkdtemp(join(tmpdir(), 'landscape-endurance-'));
const dataDir = join(home, 'data');
const landscapes = [named(1), named(2)] as const;
const registers = [
  await prepare(join(home, 'one'), landscapes[0]),
  await prepare(join(home, 'two'), landscapes[1]),
] as const;
const batches = [...batchesOf(landscapes[0])].length;
const moments: Moment[] = [];
let server = await start(dataDir);
try {
  if ((await importRegister(registers[0].folder, dataDir).ended) !== 0)
    throw new Error('The first import failed.');
  for (const victim of chosen)
    for (let round = 0; round < momentsEach; round += 1) await endure(victim, round);
} finally {
  await stop(server);
  await rm(home, { recursive: true, force: true });
}

async function endure(victim: Victim, round: number): Promise<void> {
  const [one, two] = registers;
  const pair = moments.length % 2 === 0 ? ([one, two] as const) : ([two, one] as const);
  // From the claim, before the first batch, to the last batch, after which the pointer moves.
  const at = Math.round((round / (momentsEach - 1)) * batches);
  const outcome = await momentOf(server, dataDir, id, { victim, at, of: batches }, pair);
  server = outcome.server;
  moments.push(outcome.moment);
  process.stderr.write(`${line(outcome.moment)}\n`);
}

function line(moment: Moment): string {
  const { victim, written, of, read, completed, left } = moment;
  const verdict = isGood(moment) ? 'yes' : 'NO';
  return `| ${victim} | ${written} of ${of} | ${read} | ${completed ? 'yes' : 'no'} | ${left} | ${verdict} |`;
}

const failed = moments.filter((moment) => !isGood(moment)).length;
const report = `# Endurance

By \`npm run test:endurance\`: a landscape of 32,400 seats is replaced by another of the same id while a server runs, and the
importing process, the server or the database is ended by SIGKILL when so many batches are written (0: the revision is
claimed, nothing is written yet). Then the landscape is read whole and compared with the old and the new; another import follows,
which must complete; and nodes that belong to no complete revision are counted.

| killed | batches written | read afterwards | next import completes | nodes left over | as it should be |
|---|---|---|---|---|---|
${moments.map(line).join('\n')}

${moments.length} moments, ${failed} not as they should be.
${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB.
`;
process.stdout.write(report);
if (wanted.size === 0) await writeFile(new URL('./RESULTS.md', import.meta.url), report);
process.exitCode = failed === 0 ? 0 : 1;
