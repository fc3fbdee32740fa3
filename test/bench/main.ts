import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

import { nestedReadOnCounty } from './nestedReadOnCounty.ts';
import type { Side } from './sideBySide.ts';
import { startTimes } from './startTimes.ts';
import { writeNational } from './writeNational.ts';
import { writeRows } from './writeRows.ts';

/** Prints what was measured as ratios of figures from this one run, and keeps the table in RESULTS.md. */
const round = (value: number, digits = 1) => value.toFixed(digits);

const nestedReadRows = ([api, byHand]: readonly Side[]): readonly string[] => {
  if (api === undefined || byHand === undefined) throw new RangeError('Both sides are needed to compare');
  return [
    `| nested read, p50 | ${round(api.p50)} ms | ${round(byHand.p50)} ms | ${round(api.p50 / byHand.p50, 2)} | at most 1.5 |`,
    `| nested read, p95 | ${round(api.p95)} ms | ${round(byHand.p95)} ms | ${round(api.p95 / byHand.p95, 2)} | |`,
  ];
};

const startRows = async (): Promise<readonly string[]> => {
  const { neo4jCold, neo4jWarm, serverCold, serverWarm } = await startTimes();
  const seconds = (ms: number) => `${round(ms / 1000)} s`;
  return [
    `| cold start (new data folder, landscapes loaded) | ${seconds(serverCold)} | ${seconds(neo4jCold)} | ${round(serverCold / neo4jCold, 2)} | |`,
    `| warm start | ${seconds(serverWarm)} | ${seconds(neo4jWarm)} | ${round(serverWarm / neo4jWarm, 2)} | at most 1.5 |`,
  ];
};

const only = new Set(process.argv.slice(2));
const wanted = (section: string) => only.size === 0 || only.has(section);

const rows = [
  ...(wanted('read') ? nestedReadRows(await nestedReadOnCounty()) : []),
  ...(wanted('start') ? await startRows() : []),
  ...(wanted('import') ? writeRows(await writeNational()) : []),
];
const report = `# Measurements

By \`npm run bench\`, each row two sides in one run on the same machine, in turn. The nested read is a partnership of a
made-up county (1,000 partnerships, seed 42) with its areas, themes and seats, who holds each and for whom, and ten boards of
each body: through GraphQL in process, against hand-written Cypher of the same shape (\`nestedRead.graphql\`, \`nestedRead.cypher\`).
Starts are ours, against Neo4j alone started the same way, Neo4j fetched before; warm is the median of three.
The national import is \`landscape import\` of a register of 324,000 seats beside a running server: from the files, read, checked,
compared by name, cited, all or nothing. The other is naive: the same nodes, edges and facts lie in memory as rows and go in by
\`UNWIND … CREATE\` in batches of 5,000 with a uniqueness constraint a label, unchecked and unsearchable. Each round has a
server and a Neo4j (heap of 1 GB) just started; times are medians of three, memory and answers the worst. Processor time is that of
the importing process and of Neo4j together, which other programs on the machine disturb least. The write alone is ours from
the claim to the move of the pointer. The naive importer's memory is with the rows that lie ready.

| what | ours | the other | ratio | goal |
|---|---|---|---|---|
${rows.join('\n')}

${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${round(totalmem() / 2 ** 30, 0)} GiB.
`;
process.stdout.write(report);
if (only.size === 0) await writeFile(new URL('./RESULTS.md', import.meta.url), report);
