import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';

import { analysisRows } from './analyses/analysisRows.ts';
import { nationalAnalyses } from './analyses/nationalAnalyses.ts';
import { mapRows } from './map/mapRows.ts';
import { mapTimes } from './map/mapTimes.ts';
import { nestedReadOnCounty } from './nestedReadOnCounty.ts';
import { overlapRows } from './overlap/overlapRows.ts';
import { overlapSides } from './overlap/overlapSides.ts';
import { renewed } from './report.ts';
import type { Side } from './sideBySide.ts';
import { startTimes } from './startTimes.ts';
import { writeNational } from './writeNational.ts';
import { writeRows } from './writeRows.ts';

/** Prints what was measured as ratios of figures from one run, and keeps it in RESULTS.md, part by part. */
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

interface Section {
  readonly title: string;
  readonly says: string;
  readonly rows: () => Promise<readonly string[]>;
}

/** By the name that runs one alone. */
const sections: Readonly<Record<string, Section>> = {
  read: {
    title: 'Nested read',
    says: `A partnership of a made-up county (1,000 partnerships, seed 42) with its areas, themes and seats, who holds each and for whom, and ten
boards of each body: through GraphQL in process, against hand-written Cypher of the same shape (\`nestedRead.graphql\`,
\`nestedRead.cypher\`), in turn.`,
    rows: async () => nestedReadRows(await nestedReadOnCounty()),
  },
  start: {
    title: 'Starts',
    says: 'Ours, against Neo4j alone started the same way, Neo4j fetched before; warm is the median of three.',
    rows: startRows,
  },
  import: {
    title: 'National import',
    says: `\`landscape import\` of a register of 324,000 seats beside a running server: from the files, read, checked, compared by name,
cited, all or nothing. The other is naive: the same nodes, edges and facts lie in memory as rows and go in by \`UNWIND … CREATE\` in
batches of 5,000 with a uniqueness constraint a label, unchecked and unsearchable. Each round has a server and a Neo4j (heap of
1 GB) just started; times are medians of three, memory and answers the worst. Processor time is that of the importing process
and of Neo4j together, which other programs on the machine disturb least. The write alone is ours from the claim to the move of
the pointer. The naive importer's memory is with the rows that lie ready.`,
    rows: async () => writeRows(await writeNational()),
  },
  overlap: {
    title: 'Overlap of all pairs',
    says: `Which partnerships share organisations, with p and q, in the national made-up landscape (seed 42): our kernel, against scipy (sparse
product, \`hypergeom.sf\` once for each kind of pair, Benjamini-Hochberg) and against networkx's weighted projection, which only
counts (\`overlap/overlap.py\`). Each side in a process of its own from the same arrays, on one thread; both must find the same
sums. Medians of nine, processor time. Below that our kernel alone at four sizes of the generator's own draws of seats, once each
in a fresh process: its memory is the most that was resident, and cost is over the sum of the squared numbers of partnerships
that organisations are on. Without \`.artifacts/venv\` (\`npm run oracle\` makes it) or \`PYTHON\` the others are left out.`,
    rows: async () => overlapRows(await overlapSides()),
  },
  analyses: {
    title: 'Analyses of the national landscape',
    says: `The national made-up landscape (seed 42), written once to a Neo4j of its own and asked about through HTTP, as \`npm start\` serves it:
the first 100 results in words. The first answer is that of a revision which nobody has asked this before; the landscape has
been read by a question before. Then 40 questions with other options, one after another (\`analyses/questions.ts\`). What an
analysis looks things up in is put in order once for a revision, a date, its statuses and whether observers count, and is kept,
for four such choices of a landscape at a time; heavy parts for each \`by\`, \`of\`, \`resolution\` and \`seed\` too. Another date or
other statuses begin with that again: the middle one of three such answers has a row of its own, without a goal. Of key people and
communities nothing else can be chosen, so theirs are further pages; the made-up landscape has no findings, so echo has only to see
that. Reading is of nodes and edges to a landscape that is checked, in order and frozen, against the driver's pull of the same
nodes and edges with their properties, each let go as it comes, and against its pull of the columns that we ask for; medians of
three in turn. The pairs are counted by our kernel in a process of its own (median of nine, by the clock), and by the faster of two
ways to write it in Cypher, over an indexed graph of bodies and boards alone that is made for it (median of five;
\`analyses/pairsInCypher.ts\`); both must find the same.`,
    rows: async () => analysisRows(await nationalAnalyses()),
  },
  map: {
    title: 'The map',
    says: `Our page in headless Chromium (software rendering, 1440 × 900), as \`npm start\` serves it, beside a bare Cytoscape page (our style,
everything else as it comes) and a sigma page (as it comes: dots with names) that get the elements of ours with their places:
ours lays them out first. Drawn is from the last byte of the data, at the others from the elements in memory, to the first
picture; the middle of three openings. Panning moves the picture in every frame, in turn for two seconds each; the middle of five. A picture
that a mouse drags is held, pixel by pixel, against the same picture at rest: nothing may be left out while it moves. After a zoom
Cytoscape draws what it has in store sharper bit by bit: the drag begins when the picture is at rest.
The made-up parts are of the county (seed 42) and reach the page in place of the answer of \`graph\`. The national landscape
(seed 42) is in the database; times from a press on hold until the picture shows what it did, the middle of five.
Memory is what all views in turn, again and again, leave behind when garbage has been collected: objects, texts, arrays and functions
of a heap snapshot. What V8 compiles of the code is left out: it grows by itself while the code gets hot (by 0.4 MB from the 120th to
the 240th change of view, while all the rest grew by 0.3 kB), and is V8's to let go.`,
    rows: async () => mapRows(await mapTimes()),
  },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0)
  throw new Error(
    `There is no ${unknown.join(', ')} to measure. Name some of ${Object.keys(sections).join(', ')}.`,
  );

const results = new URL('./RESULTS.md', import.meta.url);
const today = new Date().toISOString().slice(0, 10);
const machine = `${today}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${round(totalmem() / 2 ** 30, 0)} GiB.`;
const titles = Object.values(sections).map(({ title }) => title);
for (const name of named.length > 0 ? named : Object.keys(sections)) {
  const { title, says, rows } = sections[name] as Section;
  const start = performance.now();
  try {
    const measured = { title, says, rows: await rows() };
    process.stdout.write(`${title}\n${measured.rows.join('\n')}\n`);
    // After each: what a later one breaks off does not take this one with it.
    await writeFile(results, renewed(await readFile(results, 'utf8'), titles, [measured], machine));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${title} was not measured: ${String(error)}\n`);
  }
  process.stdout.write(`${name}: ${round((performance.now() - start) / 60_000)} minutes\n\n`);
}
