import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { desktop } from '../../support/chromium.ts';
import { bundled } from './bundled.ts';
import type { Drawing } from './inPage/mapBench.ts';
import type { GraphAnswer } from './madeUpPart.ts';

/** The pages that are measured. Each is in a profile of its own, closed with `done`. */
export interface BenchPage {
  readonly name: string;
  readonly page: Page;
  readonly done: () => Promise<void>;
}

const opened = async (browser: Browser, name: string): Promise<BenchPage> => {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return { name, page, done: () => context.close() };
};

/** Our page at an address. Where an `answer` is given, it is what the page gets to draw, as if the landscape held that. */
export const ourPage = async (
  browser: Browser,
  address: string,
  answer?: GraphAnswer,
): Promise<BenchPage> => {
  const ours = await opened(browser, 'ours');
  await ours.page.addInitScript({ content: await bundled('ourPage.ts') });
  if (answer !== undefined) {
    const json = JSON.stringify({ data: { graph: answer } });
    await ours.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Graph(') === true
        ? route.fulfill({ contentType: 'application/json', body: json })
        : route.continue(),
    );
  }
  await ours.page.goto(address);
  return ours;
};

const peers = { cytoscape: 'barePage.ts', sigma: 'sigmaPage.ts' } as const;
export type Peer = keyof typeof peers;

/** Whether a peer is installed to be measured against. */
export const isInstalled = (peer: Peer): boolean =>
  existsSync(new URL(`../../../node_modules/${peer}`, import.meta.url));

/** A page with a picture of the same size at its top, and a peer's library, that has drawn nothing yet. */
export const peerPage = async (
  browser: Browser,
  peer: Peer,
  { width, height }: Pick<Drawing, 'width' | 'height'>,
): Promise<BenchPage> => {
  const theirs = await opened(browser, peer);
  await theirs.page.setContent(
    `<!doctype html><body style="margin: 0"><div class="map__canvas" style="width: ${width}px; height: ${height}px; position: relative"></div>`,
  );
  await theirs.page.addScriptTag({ content: await bundled(peers[peer]) });
  return theirs;
};
