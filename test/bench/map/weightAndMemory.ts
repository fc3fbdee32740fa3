import type { Browser, CDPSession, Page } from 'playwright-core';
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

/** Bytes of the heap after garbage was collected. */
export interface Memory {
  readonly before: number;
  readonly after: number;
}

const warmUp = 10;
const changes = 50;

/** What fifty changes of view leave behind, from the map to another view and back, all views in turn. */
export async function memoryOf(browser: Browser, address: string): Promise<Memory> {
  const { page, done } = await ourPage(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await changeViews(page, warmUp);
  const before = await heap(session);
  await changeViews(page, changes);
  const after = await heap(session);
  await done();
  return { before, after };
}

const others = ['Table', 'Overlaps', 'Fatigue', 'Two tiers', 'Duplication'] as const;

const changeViews = async (page: Page, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    const other = others[Math.floor(time / 2) % others.length];
    const name = time % 2 === 0 ? other : 'Map';
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: name ?? 'Map', exact: true })
      .click();
    await page.getByRole('heading', { level: 1, name: name ?? 'Map' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(100);
  }
};

const heap = async (session: CDPSession): Promise<number> => {
  // Twice: what a finalizer lets go of is there in the next.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
};
