import process from 'node:process';

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
export const mapTimes = (): Promise<MapTimes> => {
  if (!isInstalled('sigma')) process.stderr.write('sigma is not installed: its figures are left out.\n');
  return besideServer(async ({ address, run }) => {
    const browser = await startChromium();
    const database = await connect(run);
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
      const landscape = generateLandscape('national', 42);
      await writeLandscape(database, landscape);
      const national = await nationalMap(browser, address, landscape.landscape.id);
      return { published, madeUp, national, weights, memory };
    } finally {
      await close(database);
      await browser.close();
    }
  });
};
