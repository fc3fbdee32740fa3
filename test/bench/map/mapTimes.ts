import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

import { generateLandscape } from '../../../seed/generate/generateLandscape.ts';
import { writeLandscape } from '../../../seed/write.ts';
import { close, connect } from '../../../server/graph/database.ts';
import { startChromium } from '../../support/chromium.ts';
import { besideServer } from '../benchServer.ts';
import { madeUpPart } from './madeUpPart.ts';
import { isInstalled } from './pages.ts';
import { nationalMap } from './national.ts';
import type { NationalMap } from './national.ts';
import { sameElements } from './sameElements.ts';
import type { SameElements } from './sameElements.ts';
import { memoryOf, weightOf } from './weightAndMemory.ts';
import type { Memory, Weight } from './weightAndMemory.ts';

export interface MapTimes {
  readonly published: SameElements;
  /** Parts of the made-up county. */
  readonly madeUp: readonly SameElements[];
  readonly national: NationalMap;
  readonly weights: readonly { readonly what: string; readonly weight: Weight }[];
  readonly memory: Memory;
}

const sizes = [
  [500, 1_250],
  [2_000, 5_000],
] as const;

/** All that is measured of the map, in headless Chromium, on a server of its own with the published landscapes and the national one. */
export const mapTimes = (): Promise<MapTimes> =>
  besideServer(async ({ address, run }) => {
    const database = await connect(run);
    try {
      const landscape = generateLandscape('national', 42);
      await writeLandscape(database, landscape);
      return await mapTimesOf(address, landscape.landscape.id);
    } finally {
      await close(database);
    }
  });

/** The same on a server that holds the published landscapes, and the national one under this id. */
async function mapTimesOf(address: string, national: string): Promise<MapTimes> {
  if (!isInstalled('sigma')) process.stderr.write('sigma is not installed: its figures are left out.\n');
  await whenRead(address, national);
  const browser = await startChromium();
  try {
    const map = `${address}/?landscape=leicestershire-2002&view=map`;
    const published = await sameElements(browser, map);
    const madeUp: SameElements[] = [];
    for (const [nodes, edges] of sizes)
      madeUp.push(await sameElements(browser, map, madeUpPart(nodes, edges)));
    const weights = [
      { what: 'the start page', weight: await weightOf(browser, `${address}/`) },
      { what: 'the map, opened first', weight: await weightOf(browser, map) },
    ];
    const memory = await memoryOf(browser, map);
    return { published, madeUp, national: await nationalMap(browser, address, national), weights, memory };
  } finally {
    await browser.close();
  }
}

/** Times that the server may say that it is still reading. */
const tries = 20;

/** Once the server has read a landscape, which of a large one takes longer than an answer may: it is asked again. */
const whenRead = async (address: string, landscape: string): Promise<void> => {
  const query = `{ groups(landscape: ${JSON.stringify(landscape)}, by: AREA) { revision } }`;
  for (let asked = 0; asked < tries; asked += 1) {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await answer.json()) as { readonly errors?: unknown };
    if (errors === undefined) return;
    await setTimeout(1_000);
  }
  throw new Error(`The server has not read ${landscape} in time.`);
};
