import type { Browser } from 'playwright-core';
import { settled } from '../../support/explorerPage.ts';
import { goRound } from '../../support/goRound.ts';
import { heldBy } from '../../support/heldByPage.ts';
import type { Held } from '../../support/heldByPage.ts';
import { ourPage } from './pages.ts';

/** Bytes as they come over the wire, compressed, of page, scripts, styles and pictures; answers of the API apart. */
export interface Weight {
  readonly page: number;
  readonly answers: number;
}

/** What a page loads until it has settled. */
export async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const { page, done } = await ourPage(browser, address);
  await page.waitForLoadState('networkidle');
  const sizes = await page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ isAnswer: name.endsWith('/graphql'), bytes: encodedBodySize })),
  );
  await done();
  const sum = (isAnswer: boolean) =>
    sizes.filter((one) => one.isAnswer === isAnswer).reduce((all, { bytes }) => all + bytes, 0);
  return { page: sum(false), answers: sum(true) };
}

/** What the page holds on to after a warm-up, and after as many changes of view again and more. */
export interface Memory {
  readonly before: Held;
  readonly after: Held;
  /** Changes of view in between. */
  readonly changes: number;
}

/** Two rounds: in the first every view is loaded and every answer kept, in the second the last of what is made once. */
const warmUp = 2;
const fewest = 50;

/** What fifty changes of view leave behind, from the map to another view and back, all views in turn, again and again. */
export async function memoryOf(browser: Browser, address: string): Promise<Memory> {
  const { page, done } = await ourPage(browser, address);
  await settled(page);
  for (let round = 0; round < warmUp; round += 1) await goRound(page);
  const before = await heldBy(page);
  let changes = 0;
  while (changes < fewest) changes += await goRound(page);
  const after = await heldBy(page);
  await done();
  return { before, after, changes };
}
